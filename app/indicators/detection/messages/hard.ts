/** Short and ugly: forms that came to mind after the rules stood, kept apart so that they measure something else. */
export const hard = [
  `CONTAINER:[[container|MSKU6011672]];SEAL:[[seal|ML1234567]];SIZE:[[container_size_type|22G1]]`,
  `[[container|MSKU6011688]]\t[[container_size_type|45R1]]\t[[seal|FX12345679]]\t[[unlocode|BEANR]]
[[container|MSKU6011693]]\t[[container_size_type|45R1]]\t(seal) [[seal|FX12345680]]\t[[unlocode|BEANR]]`,
  `Boxed digit on the doors: [[container|MSKU 601170 (7|MSKU6011707]]), second [[container|CSQU - 305439 - 9|CSQU3054399]], third [[container|MSKU_6011712|MSKU6011712]].`,
  `Units [[container|TEXU 30 70 08 4|TEXU3070084]],[[container|TEXU3070090]]/[[container|TEXU3070103]], all from [[unlocode|Antwerpen|BEANR]]/[[unlocode|Zeebrugge|BEZEE]].`,
  `menu 1234567 and quiz 7654321 are not boxes, Benz 1234567 neither. Menu 9074729 is a lunch card.`,
  `IMO number is [[imo_ship|9074731]], LR/IMO [[imo_ship|9074743]], imo:[[imo_ship|9074755]]/MMSI=[[mmsi|235098766]]`,
  `Vessel details
Name: Grey Heron
IMO: [[imo_ship|9312509]]
Call sign: PDAB
MMSI: [[mmsi|244 660 123|244660123]]`,
  `The ship Grey Heron (IMO: [[imo_ship|9312511]]) carried order 9312500 for customer 9112234.`,
  `IBAN:[[iban|NL64ABNA0417164301]] or [[iban|NL12-RABO-0300-0652-65|NL12RABO0300065265]]; card 4111 1111 1111 1111; customer NL91 4444.`,
  `Dear all, see [[email|jan.devries@example.com]],[[email|piet@example.org]];[[email|klaas@port.example]].`,
  `Phishing at [[ip|203.0.113.50]]:8080 and http://[[ip|203.0.113.51]]/login plus [[domain|https://evil.example.net/a|evil.example.net]],b`,
  `z.B. am Kai 4, d.w.z. morgen om 14.30u, o.a. bij B.V. Kade, nr.12, p.ej. el tema de ayer, e.g. this, report.final.docx, 12.500,00 and v1.2.3.4 ok.no problem.this is one word`,
  `Tel: [[phone|(+31) 6 1234 5679|+31612345679]] or [[phone|0031-6-12345670|+31612345670]], fax none, ±5000, +20 %, +1.250,00`,
  `T: [[phone|010-400 12 35|+31104001235]] / M: [[phone|06 - 12 34 56 71|+31612345671]]`,
  `Seal no.: [[seal|4417785]], second seal [[seal|A1234567]], zegel nr [[seal|ML-NL0093325|MLNL0093325]]. Weight 441778 kg, PO 4417786.`,
  `kenteken [[plate|12-ABC-4|12ABC4]], andere auto: [[plate|KL-98-TX|KL98TX]], bestelbus met Belgisch kenteken [[plate|1-DEF-456|1DEF456]]. Periode 12-03-25, order AB-12-34.`,
  `Vehicle reg. [[plate|AB12 CDF|AB12CDF]], Kennzeichen: [[plate|HH AB 1235|HHAB1235]], matrícula [[plate|4321BCD]].`,
  `Maria Santos spoke with Kingston Smith about the Turbo button; Salvador was off. The boat left from [[unlocode|Turbo|COTRB]] to [[unlocode|Cork|IEORK]].`,
  `[[unlocode|ROTTERDAM|NLRTM]], 12 maart. Uit [[unlocode|GUAYAQUIL|ECGYE]] via PANAMA kwam`,
  `USt-ID: [[vat|DE136695976]]; TVA intracom. [[vat|FR40303265045]]; btw nr. [[vat|BE0428759497]]; NIF [[vat|ESB58378431]]; VAT no [[vat|BE0431150351]]`,
  `BL no. [[bill_of_lading|MAEU123456780]], House B/L: [[bill_of_lading|HAM25031200]], booking ref: [[booking|263123457]], Buchungsnummer [[booking|HAMA71223601]], n° de réservation [[booking|PARA01234568]]`,
  `HS code: [[hs_code|0803.90|080390]], HS-Code [[hs_code|090111]], goederencode [[hs_code|0803901000]], tariff 45 % and HS 2012 model`,
  `BIC: [[bic|ABNANL2A]], BIC/SWIFT [[bic|COBADEFFXXX]], code [[lei|213800KUD8LAJWSQ9D15]], EORI-nr. [[eori|NL123456789]], EORI: [[eori|PL123456789000000]]`,
  `De doos stond op [[unlocode|Rotterdam|NLRTM]]-Waalhaven, [[unlocode|Moerdijk|NLMOE]] of [[unlocode|Vlissingen|NLVLI]]? Volgens de kapitein van de Santos Express niet in [[unlocode|Santos|BRSSZ]].`,
  `pay to bitcoin:[[bitcoin|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy]] or [[tron|TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t]]; hash 5d41402abc4b2a76b9719d911017c592, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1Be is cut off`,
  `Unit [[container|MSKU6011754]] vs papers [[container~|MSKU6011757]]. Also heard: unit "[[container~|tclu 331907 6|TCLU3319076]]" over the radio.`,
  `Navire [[unlocode|Le Havre|FRLEH]], arrivée d'[[unlocode|Anvers|BEANR]]. Numéro IMO : [[imo_ship|9355202]]. Conteneur n° [[container|CMAU 884130 1|CMAU8841301]].`,
  `Gate: [[container~|MSKU6O117O7|MSKU6011707]] OCR, camera 2, [[container|MRKU 000123 2|MRKU0001232]], driver pin 1234, time 0712, card 00112233`,
  `IMO [[imo_ship|9403190]], [[imo_ship|9229582]], [[imo_ship~|9315891]] and [[imo_ship|9315903]]; unit weights 9403191 and 24310.`,
  `Please pay to NL
account [[iban|NL37 ABNA
0417 1643 02|NL37ABNA0417164302]] as usual, or [[iban|DE62 3704
0044 0532 0130 01|DE62370400440532013001]].`,
  `The Turbo button, a Cork board and the Santos family have nothing to do with it. Tema: reunión de ayer. Moin zusammen.`,
  `Seal [[seal|BQX-NL 4471903|BQXNL4471903]] on the left door; [[seal|BQX-NL 4471904|BQXNL4471904]] on the right.`,
  `Template COSUDRAFTFILE, folder MEDUARCHIVE2025 and HLCUPLAN2025.`,
]
