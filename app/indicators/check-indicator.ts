import { checkBic, checkIban } from './rules/bank.ts'
import type { Checked, Rule } from './rules/checked.ts'
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
import type { IndicatorType } from './types.ts'

export { guessTypes } from './guess-types.ts'
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
