import { severity, type VillageSubscription } from './shape.ts'

const { unknown, minor, moderate, severe } = severity

type Wishes = Partial<Omit<VillageSubscription, 'person' | 'organisation' | 'least_severity'>>

const wants = (
  person: string,
  organisation: string,
  least_severity: VillageSubscription['least_severity'],
  wishes: Wishes,
): VillageSubscription => ({
  person,
  organisation,
  sectors: [],
  ports: [],
  modi_operandi: [],
  ...wishes,
  least_severity,
})

export const subscriptions: VillageSubscription[] = [
  wants('noor-claes', 'scheldt-terminals', unknown, { sectors: ['SEC-RFR', 'SEC-GATE'] }),
  wants('noor-claes', 'scheldt-terminals', moderate, { ports: ['BEANR'] }),
  wants('bram-verstraeten', 'scheldt-terminals', minor, { modi_operandi: ['MO-X02', 'MO-X05', 'MO-L02'] }),
  wants('yasmina-haddad', 'scheldt-terminals', unknown, { sectors: ['SEC-RFR'], ports: ['BEANR'] }),
  wants('daan-verkerk', 'maas-delta-terminals', minor, {
    sectors: ['SEC-DSC', 'SEC-GATE', 'SEC-REL'],
    ports: ['NLRTM'],
  }),
  wants('irina-popescu', 'maas-delta-terminals', unknown, { sectors: ['SEC-OT'] }),
  wants('mirjam-oosterhuis', 'delta-port-police', minor, { sectors: ['SEC-HR', 'SEC-GATE'] }),
  wants('jeroen-wagter', 'delta-port-police', moderate, { ports: ['NLRTM', 'NLVLI', 'NLMOE'] }),
  wants('olivier-lenoir', 'scheldt-customs', minor, { sectors: ['SEC-RFR', 'SEC-DSC', 'SEC-SCAN'] }),
  wants('an-sofie-wouters', 'scheldt-customs', unknown, { modi_operandi: ['MO-C04', 'MO-C05', 'MO-L01'] }),
  wants('petra-sievers', 'elbe-customs', unknown, { sectors: ['SEC-DSC'], ports: ['DEHAM', 'DEBRV'] }),
  wants('kasper-holm', 'delta-customs', minor, { sectors: ['SEC-IWW', 'SEC-RFR'] }),
  wants('karim-bensaid', 'scheldt-port-authority', minor, { ports: ['BEANR'] }),
  wants('sanne-de-wit', 'delta-ports-authority', unknown, { sectors: ['SEC-ANC', 'SEC-AIR'], ports: ['NLRTM'] }),
  wants('emre-yildirim', 'delta-ports-authority', moderate, { sectors: ['SEC-OT'] }),
  wants('wim-kooistra', 'hollands-diep-inland-port', unknown, { sectors: ['SEC-IWW', 'SEC-GATE'] }),
  wants('wim-kooistra', 'hollands-diep-inland-port', unknown, { modi_operandi: ['MO-W01', 'MO-W02'] }),
  wants('zofia-kowalewska', 'vistula-bay-port', unknown, { sectors: ['SEC-FDR', 'SEC-RFR', 'SEC-RORO'] }),
  wants('zofia-kowalewska', 'vistula-bay-port', unknown, { ports: ['PLGDN', 'PLGDY'] }),
  wants('chiara-valente', 'tyrrhenian-ports-authority', minor, {
    sectors: ['SEC-FDR', 'SEC-REL'],
    ports: ['ITGIT', 'ITSAL'],
  }),
  wants('andres-molina-rey', 'strait-port-authority', minor, { sectors: ['SEC-ANC', 'SEC-RORO'], ports: ['ESALG'] }),
  wants('nikos-manolakis', 'boreal-meridian-line', moderate, { sectors: ['SEC-REL', 'SEC-RFR'] }),
  wants('dirk-peeters', 'kempen-haulage', minor, { sectors: ['SEC-ROAD', 'SEC-REL'] }),
  wants('floor-zwart', 'noordzijde-empty-depot', unknown, { sectors: ['SEC-EMP', 'SEC-RFR'] }),
  wants('hendrik-marinissen', 'polder-cold-store', unknown, { sectors: ['SEC-WHS', 'SEC-RFR'], ports: ['NLVLI'] }),
  wants('carmen-ibarra', 'tierra-dulce-import', minor, { sectors: ['SEC-RFR'] }),
  wants('tomas-arriaga', 'alliance-secretariat', severe, {}),
  wants('noor-claes', 'scheldt-terminals', moderate, {
    kind: 'desk',
    name: 'Belgian ports, moderate and worse',
    regions: ['BE'],
    not_sectors: ['SEC-CRU', 'SEC-FSH'],
  }),
  wants('noor-claes', 'scheldt-terminals', minor, { kind: 'newcomer', sectors: ['SEC-RFR', 'SEC-GATE'] }),
  wants('wim-kooistra', 'hollands-diep-inland-port', unknown, { kind: 'desk', lanes: ['LN-WCSA', 'LN-CARCO'] }),
]
