import { countryOf, ports } from '#app/vocabulary/codes/ports.ts'
import { checkBic, checkIban } from './rules/bank.ts'
import { type Checked, compact, type Rule } from './rules/checked.ts'
import { checkEori, checkLei, checkVat } from './rules/company.ts'
import { checkHsCode } from './rules/hs-code.ts'
import { checkCompany, checkShip } from './rules/imo.ts'
import { checkDomain, checkEmail, checkIp } from './rules/internet.ts'
import { checkContainer } from './rules/iso-6346.ts'
import { checkMmsi } from './rules/mmsi.ts'
import { checkBillOfLading, checkBooking, checkSeal } from './rules/papers.ts'
import { checkPhone } from './rules/phone.ts'
import { checkLocode, checkTerminal } from './rules/places.ts'
import { checkPlate } from './rules/plate.ts'
import { checkSizeType } from './rules/size-type.ts'
import { checkBitcoin, checkEthereum, checkTron } from './rules/wallets.ts'
import { type IndicatorType, indicatorTypes } from './types.ts'

export type { Checked } from './rules/checked.ts'

const rules: Record<IndicatorType, Rule> = {
  container: checkContainer,
  container_size_type: checkSizeType,
  seal: checkSeal,
  imo_ship: checkShip,
  imo_company: checkCompany,
  mmsi: checkMmsi,
  unlocode: checkLocode,
  smdg_terminal: checkTerminal,
  hs_code: checkHsCode,
  bill_of_lading: checkBillOfLading,
  booking: checkBooking,
  plate: checkPlate,
  iban: checkIban,
  bic: checkBic,
  phone: checkPhone,
  vat: checkVat,
  eori: checkEori,
  lei: checkLei,
  email: checkEmail,
  domain: checkDomain,
  ip: checkIp,
  bitcoin: checkBitcoin,
  tron: checkTron,
  ethereum: checkEthereum,
}

/** What the design says of one value: kept, kept with a warning, or refused. Raw and normalised both, for storing. */
export function checkIndicator(type: IndicatorType, raw: string): Checked {
  // Nothing checked here is longer, and a paste of megabytes is not worth a checksum.
  return rules[type](raw.slice(0, 2048))
}

/** Types whose form is their own: what passes them is hardly anything else. */
const telling: IndicatorType[] = [
  ...(['ethereum', 'tron', 'bitcoin', 'email', 'ip', 'container', 'iban', 'lei', 'domain', 'imo_ship'] as const),
  ...(['imo_company', 'mmsi', 'phone', 'unlocode', 'bic', 'vat', 'hs_code', 'container_size_type'] as const),
]

/** Types that nearly every row of letters and digits would pass. */
const loose: IndicatorType[] = ['seal', 'bill_of_lading', 'booking', 'plate', 'eori']

/** What a bare text has to look like for types whose rule would warn where nobody would think of them. */
const likeness: Partial<Record<IndicatorType, RegExp>> = {
  imo_ship: /^(IMO)?\d{7}$/,
  imo_company: /^(IMO)?\d{7}$/,
  unlocode: new RegExp(`^(${[...new Set(ports.map(countryOf))].join('|')})`),
  hs_code: /^(\d\d){2,5}$/,
  container_size_type: /^[1-4A-NP][0-9C-FL-P][A-Z]\d$/,
  vat: /^(AT|BE|BG|CY|CZ|D[EK]|E[ELS]|F[IR]|G[BR]|H[RU]|I[ET]|L[TUV]|MT|NL|P[LT]|RO|S[EIK]|XI)(?=.*\d{5})/,
  phone: /^(\+|00?[1-9])[\d()]{6,}$/,
  eori: /^(?!IMO)[A-Z]{2}[A-Z0-9]*\d{5}/,
  plate: /^(?!IMO)(?=.*\d)(?=.*[A-Z]).{4,12}$/,
  seal: /^(?!IMO)(?=.*\d).{4,16}$/,
  booking: /^(?!IMO)(?=.*\d).{6,16}$/,
  bill_of_lading: /^(?!IMO)(?=.*\d).{8,20}$/,
}

/**
 * What a bare text may be, likeliest first: what passes, what would be kept with a warning, what was nearly right, and
 * last the forms that nearly everything fits.
 */
export function guessTypes(raw: string): IndicatorType[] {
  const checked = new Map(indicatorTypes.map((type) => [type, checkIndicator(type, raw)]))
  const text = compact(raw.slice(0, 2048))
  const looks = (type: IndicatorType) => likeness[type]?.test(text) ?? true
  const like = (outcome: Checked['outcome']) => (type: IndicatorType) =>
    checked.get(type)?.outcome === outcome && looks(type)
  const guesses = [
    ...[...telling, 'plate' as const].filter(like('ok')),
    ...telling.filter(like('warn')),
    ...telling.filter((type) => like('reject')(type) && nearly(checked.get(type))),
    ...loose.filter((type) => looks(type) && !like('reject')(type)),
  ]
  return [...new Set(guesses)]
}

/** Only the check fails, or it is known what was meant. */
function nearly(checked?: Checked) {
  return /_check(_digits)?$/.test(checked?.reason ?? '') || (checked?.suggestions.length ?? 0) > 0
}
