import type { OrganisationKind } from '#app/vocabulary/codes/organisation-kinds.ts'
import { everything, type SubscriptionChoice } from './schema.ts'

type About = { sectors?: string; modi_operandi?: string }

/** What organisations of a kind have to do with, the shortest list that leaves out nothing they meet every week. */
const byKind: Record<OrganisationKind, About> = {
  PA: { sectors: 'SEC-GATE SEC-ANC SEC-AIR', modi_operandi: 'MO-X10 MO-V01 MO-V05 MO-W01' },
  TC: { sectors: 'SEC-DSC SEC-RFR SEC-REL SEC-GATE', modi_operandi: 'MO-X01 MO-X02 MO-X05 MO-X08' },
  TB: { sectors: 'SEC-DBK SEC-LBK SEC-BBK SEC-RORO', modi_operandi: 'MO-V06 MO-V02 MO-W02' },
  SL: { sectors: 'SEC-DSC SEC-RFR SEC-SEAL', modi_operandi: 'MO-L01 MO-L05 MO-V03 MO-V04' },
  SA: { sectors: 'SEC-REL SEC-ANC', modi_operandi: 'MO-D03 MO-V04 MO-V05' },
  FF: { sectors: 'SEC-REL SEC-DSC', modi_operandi: 'MO-X01 MO-D03 MO-D06 MO-L08' },
  CB: { sectors: 'SEC-REL', modi_operandi: 'MO-D06 MO-L07 MO-L08' },
  HA: { sectors: 'SEC-ROAD SEC-REL', modi_operandi: 'MO-X07 MO-X09 MO-F08' },
  RO: { sectors: 'SEC-RAIL', modi_operandi: 'MO-X11 MO-L03' },
  BO: { sectors: 'SEC-IWW', modi_operandi: 'MO-W02 MO-S01' },
  ED: { sectors: 'SEC-EMP', modi_operandi: 'MO-C03 MO-C08 MO-X04' },
  WH: { sectors: 'SEC-WHS SEC-RFR', modi_operandi: 'MO-C02 MO-X11' },
  IM: { sectors: 'SEC-RFR SEC-DSC', modi_operandi: 'MO-L01 MO-L08 MO-X11' },
  SC: { sectors: 'SEC-SCAN SEC-SEAL', modi_operandi: 'MO-C03 MO-C04 MO-C06 MO-D07' },
  PC: { sectors: 'SEC-OT SEC-REL', modi_operandi: 'MO-D01 MO-D03 MO-D04 MO-D05' },
  SS: { sectors: 'SEC-GATE SEC-HR', modi_operandi: 'MO-X02 MO-X10 MO-F04' },
  CU: { sectors: 'SEC-SCAN SEC-DSC SEC-RFR', modi_operandi: 'MO-L01 MO-L02 MO-C04 MO-C05' },
  SP: { sectors: 'SEC-ANC SEC-GATE', modi_operandi: 'MO-V01 MO-V05 MO-X02 MO-X10' },
  NP: { sectors: 'SEC-HR SEC-ROAD', modi_operandi: 'MO-X07 MO-X11 MO-F02 MO-F03' },
  CG: { sectors: 'SEC-ANC SEC-FSH', modi_operandi: 'MO-S01 MO-S02 MO-S03 MO-S04' },
  PR: { modi_operandi: 'MO-F01 MO-F05 MO-F08 MO-L07' },
  FI: { modi_operandi: 'MO-L07 MO-F08 MO-D06' },
  MU: { sectors: 'SEC-HR SEC-WHS', modi_operandi: 'MO-F02 MO-F03 MO-F08' },
  EA: { modi_operandi: 'MO-W01 MO-W02 MO-W03' },
  AS: { sectors: 'SEC-HR', modi_operandi: 'MO-F01 MO-F02 MO-F07' },
  RE: { modi_operandi: 'MO-C07 MO-S03 MO-S05' },
}

const severe = 3

type House = { kind: string; ports: readonly string[]; sectors: readonly string[] }

/** What others of this kind would want to hear of, with the own ports and sectors: the most telling first. */
export function suggestionsFor({ kind, ports, sectors }: House): SubscriptionChoice[] {
  const about = byKind[kind as OrganisationKind] ?? {}
  const own = [...new Set([...sectors, ...listed(about.sectors)])]
  const suggested: Partial<SubscriptionChoice>[] = [
    ...(ports.length > 0 ? [{ ports: [...ports] }] : []),
    ...(own.length > 0 ? [{ sectors: own }] : []),
    { modi_operandi: listed(about.modi_operandi) },
    { least_severity: severe },
  ]
  return suggested.map((choice) => ({ ...everything, ...choice }))
}

function listed(codes = '') {
  return codes.split(' ').filter(Boolean)
}
