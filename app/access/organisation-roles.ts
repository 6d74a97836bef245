import { createAccessControl } from 'better-auth/plugins/access'
import { defaultStatements } from 'better-auth/plugins/organization/access'
import { roles } from '#app/vocabulary/roles.ts'

/** What sign-in's own tables may be asked to change: invitations and members, and only by an administrator. */
export const accessControl = createAccessControl(defaultStatements)

const nothing = accessControl.newRole({ organization: [], member: [], invitation: [], team: [], ac: [] })
const administrator = accessControl.newRole({
  organization: ['update'],
  member: ['create', 'update', 'delete'],
  invitation: ['create', 'cancel'],
  team: [],
  ac: [],
})

export const organisationRoles = {
  ...Object.fromEntries(roles.map((role) => [role, nothing])),
  administrator,
}
