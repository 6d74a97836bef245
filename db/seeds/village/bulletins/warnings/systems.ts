import { severity, tlp, type VillageBulletin } from '../../shape.ts'

export const systems: VillageBulletin[] = [
  {
    organisation: 'delta-ports-authority',
    author: 'joris-hoekstra',
    type: 'CYBER',
    title: 'Mails with a "vessel delay notice" steal access to the port community system',
    severity: severity.severe,
    urgency: 'immediate',
    certainty: 'observed',
    sectors: ['SEC-OT', 'SEC-REL'],
    ports: ['NLRTM', 'BEANR'],
    modi_operandi: ['MO-D03', 'MO-D01'],
    hours_ago: 10,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.green,
        audience: ['alliance'],
        text: `
Since this morning mails with the subject "vessel delay notice" arrive at forwarders, lines and terminals. They
carry a correct vessel name and voyage. The link opens a copy of the sign-in page of the port community system
and asks for the second factor as well.

- The sender's address ends in **-ports.example** with an extra hyphen.
- The page is reached through a shortened address and only by desktop browsers.
- Stolen sessions were used within *eleven minutes*, to look up reefers.

End the sessions of whoever clicked, not only their password. Search mail logs for the subject since Monday and
tell us how many arrived; the number helps us to see which list they use.
`.trim(),
      },
    ],
  },
  {
    organisation: 'scheldt-port-authority',
    author: 'pieter-vandamme',
    released_by: 'elke-roosens',
    type: 'CYBER',
    title: 'Access to a terminal system offered for sale',
    severity: severity.moderate,
    urgency: 'expected',
    certainty: 'possible',
    sectors: ['SEC-OT'],
    ports: ['BEANR'],
    modi_operandi: ['MO-D05', 'MO-D01'],
    hours_ago: 990,
    valid_days: 30,
    state: 'released',
    layers: [
      {
        tlp: tlp.amberStrict,
        audience: ['organisation:scheldt-terminals', 'organisation:scheldt-customs'],
        text: `
On a closed market somebody offers "read access to yard and gate, one terminal in Belgium, updated every hour"
for a monthly fee. The sample shows field names that exist in your system and in two others. The sample contains
no real container of the last month, so the offer may be old or false.

Please change the secrets of the interfaces between gate, yard and community system, in this order, and look for
exports that run every hour. Keep this within your security team: whoever sells the access may read along.
`.trim(),
      },
    ],
  },
]
