/** What people paste, in English. Names, firms and numbers are invented; how to read the marks stands in marked.ts. */
export const english = [
  `Morning all, terminal just called. Box [[container|MSKU 601167-2|MSKU6011672]] came off the [[unlocode|Guayaquil|ECGYE]] service last night and the seal does not match the papers. B/L says [[seal|ML-EC4471902|MLEC4471902]], on the door hangs [[seal|FX12345678]]. Reefer, bananas, [[container_size_type|45R1]]. Gate will hold until 14:30. Order no 4500123456 if anybody asks.
Call me on [[phone|+44 7700 900123|+447700900123]].
Tom
Same row: [[container|MSKU 6011672|MSKU6011672]] and [[container~|CSQU 3O5438 3|CSQU3054383]] (typed from a wet label).`,
  `Phone note 03:12, duty desk. Caller (haulier) says driver was asked by a stranger to pick up [[container|TCLU 442917 8|TCLU4429178]] instead of [[container|TCLU 442971 1|TCLU4429711]]. PIN was right. Truck [[plate|GB AB12 CDE|GB AB12CDE]], trailer C412345 (no plate seen). Quay 1742, row 23, tier 4.`,
  `Vessel: MV Northern Gannet, IMO [[imo_ship|9334129]], MMSI [[mmsi|235098765]]. ETA [[unlocode|Antwerp|BEANR]] 12/03 06:00 LT, ETD 13/03 18:00. Draught 11.2 m. Last five ports: [[unlocode|Cartagena|COCTG]], [[unlocode|Santa Marta|COSMR]], [[unlocode|Kingston|JMKIN]], [[unlocode|Sines|PTSIE]], [[unlocode|Le Havre|FRLEH]]. Divers requested, sea chest port side.
Sister ship MV Southern Gannet ([[imo_ship|9334131]]), before her m.v. Eastern Gannet, [[imo_ship|9334143]].`,
  `Hi, please find the list of units with irregular weights (VGM vs gate):
[[container|HLXU 5123988|HLXU5123988]]
[[container|HLXU 5123993|HLXU5123993]]
[[container|CMAU 7022114|CMAU7022114]]
[[container|MEDU 8810269|MEDU8810269]]
[[container~|OOLU 1940226|OOLU1940226]]
All [[container_size_type|22G1]], HS [[hs_code|0901.11|090111]], shipper in [[unlocode|Santos|BRSSZ]]. Total 96,480 kg. Invoice INV-2025001147 attached.`,
  `WhatsApp 21:47: "bro the box is [[container|ttnu 815530 5|TTNU8155305]] tomorrow 0500 stack 14, 20k cash same as last time" screenshot from the phone of the lasher. Second message: "send to [[tron|TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t]] usdt only"`,
  `Dear colleagues,
we were approached by a company calling itself Harbour Fruit Trading Ltd, VAT [[vat|GB117223643]], EORI [[eori|GB117223643000]]. They want to change the consignee of booking [[booking|263123456]] after arrival. Their mail address [[email|release@harbourfruit.example]] is three weeks old. Payment would come from [[iban|GB29 NWBK 6016 1331 9268 19|GB29NWBK60161331926819]]. Please do not reply to them.
Earlier attempts used iban [[iban|gb91 barc 2003 9512 3456 78|GB91BARC20039512345678]] and [[iban|GB26MIDL40051512345674]].`,
  `SEIZURE REPORT 2025/0417
Place: [[unlocode|Vlissingen|NLVLI]], scan street 2
Container: SUDU6713?0? no, second reading [[container|SUDU6713409]]
Find: 312 kg, 12 holdalls behind the doors
Seal at origin [[seal|HLG7733102]]; seal found [[seal|HLG7733120]]
Vessel IMO[[imo_ship|9177363]]
Nothing in the cooling unit.`,
  `fyi same crew list as last month. Ships they asked about: [[imo_ship|9403188]] , [[imo_ship|9229570]], [[imo_ship~|9315889]] (all IMO, the last digit of the third one is hard to read on the photo)`,
  `Can someone check IBAN [[iban|DE89 3704 0044 0532 0130 00|DE89370400440532013000]] and [[iban~|NL04 ABNA 0417 1643 00|NL04ABNA0417164300]]? Two pickups at the depot were paid from those, 850 and 1,200 EUR. The clerk wrote them down by hand. Reference on both: 0803 2025 77.`,
  `Gate system log, export 11 Feb 2025 04:02:17
04:02:17 IN  unit=MRKU3905?1 ... ignore, broken line
04:02:41 IN  unit=[[container|MRKU3905172]] pin=****** card=88213407 lane=7
04:03:05 OUT unit=[[container|EGHU9112806]] pin=****** card=88213411 lane=2
04:05:59 OUT unit=[[container|GESU4780018]] pin=****** card=88213407 lane=7
Card 88213407 has been reported lost on 9 Feb.
05:11:20 OUT unit=[[container|gesu4780023|GESU4780023]] pin=****** card=88213411 lane=2`,
  `The drop-off page was a copy of ours: [[domain|hxxps://pickup-terminal[.]example[.]com/pin|pickup-terminal.example.com]], hosted at [[ip|203.0.113[.]77|203.0.113.77]]. Real one is [[domain|www.example.org]]. Our staff got a mail from [[email|it-support@pickup-terminal.example.com]] with a file named pincodes.xlsx. Version 2.4.1 of the client is not affected.`,
  `Reefer inspection: [[container|CXRU 143908 2|CXRU1439082]]: fan cover screws new, insulation re-sealed, set point -18.0. [[container|CXRU 143910 1|CXRU1439101]] same shipper but ok. Both ex [[unlocode|Paita|PEPAI]] via [[unlocode|Balboa|PABLB]]. B/L [[bill_of_lading|EGLV050400123456]]. Weight 26,340 kg each.`,
  `Driver was paid in bitcoin, address on the slip: [[bitcoin|1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD]]. A second slip in the cab had [[ethereum|0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed|0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed]]. Amounts 0.0315 BTC and 1500. Tractor [[plate|NL 12-ABC-3|NL 12ABC3]].`,
  `To: all hauliers in the appointment scheme
Please be aware that the following appointments were booked with stolen accounts: 
1) [[container|BMOU 6501228|BMOU6501228]] 2) [[container|CAIU 9332040|CAIU9332040]] 3) [[container|FCIU 8716096|FCIU8716096]]
Haulier number 10293847, telephone [[phone|020 7946 0958|+442079460958]], contact [[email|planning@haulage.example]].
4) [[container|MSKU-770-318-7|MSKU7703187]] and, cancelled, order 9112234 of 4 June. Invoice REFU2025113 was never paid.`,
  `Yacht alongside the anchored bulker at 02:40, AIS MMSI [[mmsi|256123000]], lights off. Bulker is IMO [[imo_ship|9512044]]. Position 51°59'N 003°12'E, wind 5 Bft, distance 0.3 nm. Three packages went over, time 02:44 to 02:51.
Both launches belong to the ship with IMO number [[imo_ship|9411202]]; unit [[container|HAMU.113.204.8|HAMU1132048]] was moved right after.`,
  `Invoice fraud: bank details on the real invoice [[iban|FR14 2004 1010 0505 0001 3M02 606|FR1420041010050500013M02606]], on the false one [[iban|ES91 2100 0418 4502 0005 1332|ES9121000418450200051332]], BIC [[bic|CAIXESBB]]. Invoice 20250312-7, amount EUR 48.750,00, due 30 days.
A third one, read over the phone: [[iban|NL12 BUNQ 2025 3312 34|NL12BUNQ2025331234]]. Not an account: NL2025-0417-1234.`,
  `Scanner image of [[container|TEMU 300719 6|TEMU3007196]] shows a dense block in the floor near the doors. Tare 2,230 kg, gross 24,310 kg, seals [[seal|CMA 4417780|CMA4417780]] and [[seal|CMA 4417781|CMA4417781]]. Commodity code [[hs_code|080430]] (pineapples). Case 7712345 opened.
Same shipper: [[container|TEMU
300720 0|TEMU3007200]]. Version 2.4.1.7 of the scanner software.`,
  `Ownership of the tug: company IMO [[imo_company|2041999]], LEI [[lei|5493001KJTIIGC8Y1R12]], ship IMO [[imo_ship|9061124]]. Bought in January for USD 1,850,000. Registered office is a flat.`,
  `Lost property: one tablet, serial ABCD1234567, asset tag GATE0001234, last seen in crane 12 on 4 June 2025. Not security relevant but who knows. Room 2.417, extension 5512.`,
  `Two clones today. [[container|SEGU 481920 1|SEGU4819201]] stood on the quay while [[container~|SEGU 481920 4|SEGU4819204]] was at the depot, same doors, same dents. Account that paid the lift: [[iban|IE29 AIBK 9311 5212 3456 78|IE29AIBK93115212345678]], earlier one [[iban|BE68 5390 0754 7034|BE68539007547034]]. Ship IMO [[imo_ship|9822451]], voyage 512W. If in doubt ask [[phone|+353 1 234 5678|+35312345678]].
Pay slip of the month: [[iban|BE17 0634 1234 5621|BE17063412345621]]
and
[[iban|FR76 3000 4000 0312 3456 7890 143|FR7630004000031234567890143]]`,
]
