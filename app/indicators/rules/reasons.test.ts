import { expect, test } from 'vitest'
import { checkIndicator } from '../check-indicator.ts'
import type { IndicatorType } from '../types.ts'

const reasons: [type: IndicatorType, raw: string, reason: string | null][] = [
  ['container_size_type', '22X9', 'size_type_unlisted'],
  ['imo_ship', '907472', 'imo_ship_length'],
  ['imo_ship', 'Gannet', 'imo_ship_shape'],
  ['mmsi', '824412345', null],
  ['mmsi', '111244123', null],
  ['mmsi', '982441234', null],
  ['mmsi', '992441234', null],
  ['mmsi', '970123456', null],
  ['mmsi', '971123456', 'mmsi_country'],
  ['unlocode', 'NLXYZ', 'unlocode_unlisted'],
  ['unlocode', 'QQXYZ', 'unlocode_shape'],
  ['hs_code', '77', 'hs_code_chapter'],
  ['hs_code', '98', 'hs_code_chapter'],
  ['hs_code', '97', null],
  ['hs_code', '99', null],
  ['hs_code', '0803901000', null],
  ['hs_code', '0803', null],
  ['hs_code', '010121', 'hs_code_unlisted'],
  ['plate', '12-ABC-3', 'plate_country'],
  ['iban', 'BE95 0016 1234 5678', 'iban_national_check'],
  ['iban', 'DE89370400440532013001', 'iban_check_digits'],
  ['iban', 'XX89370400440532013001', 'iban_shape'],
  ['phone', '0612345678', 'phone_without_plus'],
  ['phone', '+999', 'phone_invalid'],
  ['domain', 'files.corp', 'domain_suffix'],
  ['ip', '192.168.1.1', 'ip_private'],
  ['ip', '::1', 'ip_private'],
  ['bitcoin', 'bc1QARDV855YJNGSPVXUTTQ897AQCA3LXJU2Y69JCE', 'bitcoin_check'],
  ['tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj60', 'tron_shape'],
]

test.each(reasons)('%s: %s is answered with %s', (type, raw, reason) => {
  expect(checkIndicator(type, raw).reason).toBe(reason)
})
