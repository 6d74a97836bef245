/** What people paste, in Dutch. Names, firms and numbers are invented; how to read the marks stands in marked.ts. */
export const dutch = [
  `Goedemorgen, zojuist belde de terminal. Container [[container|MSKU 770215-4|MSKU7702154]] stond vannacht open op kade 1718. Zegel [[seal|ML-NL0093321|MLNL0093321]] lag ernaast, verbroken. Herkomst [[unlocode|Guayaquil|ECGYE]], lading bananen, GN-code [[hs_code|0803 90 10|08039010]]. Schip IMO [[imo_ship|9619907]]. Ordernummer 4500987654.
Bel me op [[phone|06-12345678|+31612345678]].
Daarnaast stond [[container|MSKU7702160]], los doorgegeven als [[container|msku 770.217.5|MSKU7702175]].`,
  `Telefoonnotitie 02:55 wachtdienst: chauffeur meldt dat hij op de parkeerplaats is aangesproken. Ze boden 5.000 euro voor de pincode van [[container|tcku 331 907 6|TCKU3319076]]. Kenteken van hun auto: [[plate|BE 1-ABC-123|BE 1ABC123]], zwarte bestelbus. Nummer dat ze gaven: [[phone|0470 12 34 56|+32470123456]].`,
  `Lijst uithalers op het terrein afgelopen week:
- ma 3/3 22:10 twee personen bij [[container|HLBU 201456 4|HLBU2014564]]
- di 4/3 01:35 vier personen bij [[container|HLBU 201465 1|HLBU2014651]] en [[container~|CMAU 551203 3|CMAU5512033]]
- do 6/3 23:59 niemand, wel hek open bij rij 12
Alle dozen ex [[unlocode|Antwerpen|BEANR]]. Dossiernummer 2025-0034567.`,
  `Hoi Kees, die [[container_size_type|45R1]] van gisteren, is dat [[container|mnbu 418822 4|MNBU4188224]] of [[container|mnbu 418882 0|MNBU4188820]]? Op de foto lees ik het niet goed. Temperatuur stond op 13.5 graden. PO 7712346 hoort bij een andere klant.
Of toch [[container|MNBU4188287]]? Het schip heeft order 9112234, factuur FACU2025001.`,
  `PROCES-VERBAAL BEVINDINGEN
Locatie: [[unlocode|Moerdijk|NLMOE]]
Containernummer: TGHU9904?1 (deels onleesbaar), herlezen als [[container|TGHU9904177]]
Aangetroffen: 84 kg in de vloer
Zegel op papier: [[seal|HL4402917]], op de deur: [[seal|HL4402971]]
Trekker [[plate|NL 45-BKD-7|NL 45BKD7]], oplegger [[plate|NL OK-12-BD|NL OK12BD]]`,
  `Beste allemaal, de factuur van 12-03-2025 (nummer 20250312) is vervalst. Echte rekening: [[iban|NL91 ABNA 0417 1643 00|NL91ABNA0417164300]]. Valse rekening: [[iban|NL67 INGB 0006 5432 10|NL67INGB0006543210]] en eerder [[iban~|NL49 RABO 0300 0652 64|NL49RABO0300065264]]. Bedrag € 12.500,00. KvK 12345678, btw-nummer [[vat|NL004495445B01]]. Niet betalen!
Nog een: [[iban|NL07KNAB0255123456]], en uit België [[iban|be39 0016 1234 5619|BE39001612345619]].`,
  `Kunnen jullie deze schepen nakijken? IMO [[imo_ship|9074729]], IMO [[imo_ship|9211559]], IMO [[imo_ship|9348601]] en IMO [[imo_ship~|9150203]]. Alle vier hebben in [[unlocode|Vlissingen|NLVLI]] stilgelegen zonder reden, steeds tussen 23:00 en 04:00.
Vijfde schip is ms Groene Specht ([[imo_ship|9228447]]), zesde ms Wulp, IMO-nummer [[imo_ship|9375111]].`,
  `App van 19:04: "morgen 0500 stack 7 doos [[container|trhu 662319 9|TRHU6623199]] pin komt later, 30k" en daarna "stuur naar [[bitcoin|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy]]". Afzender [[phone|+31 6 4455 6677|+31644556677]]. Telefoon ligt bij de recherche.`,
  `De site [[domain|afhaalportaal[.]example[.]com|afhaalportaal.example.com]] doet zich voor als onze planning. Mail kwam van [[email|planning@afhaalportaal.example.com]], server [[ip|198.51.100.23]]. Bijlage heet lijst_maart.pdf. Wij gebruiken alleen [[domain|portaal.example.nl]].`,
  `Boeking [[booking|EBKG01234567]] is drie keer gewijzigd door hetzelfde account. Cognossement [[bill_of_lading|MEDUX1234567]]. Containers [[container|MEDU 330128 0|MEDU3301280]], [[container|MEDU 330129 5|MEDU3301295]] en [[container|FFAU 419207 5|FFAU4192075]]. Afzender in [[unlocode|Santos|BRSSZ]], ontvanger een lege loods. Gewicht totaal 71.220 kg.`,
  `Duikers gevraagd voor ms Blauwe Reiger, IMO [[imo_ship|9488322]], ligplaats [[unlocode|Zeebrugge|BEZEE]]. Romp controleren bij zeekist stuurboord. Diepgang 9,8 m, aankomst 14 maart 2025 om 06:15. Agent: [[email|agent@rederij.example]], tel. [[phone|010 400 12 34|+31104001234]].`,
  `Bij de controle van de koelmotor van [[container|SUDU 518830 6|SUDU5188306]] zaten er andere schroeven in. Zegelnummer [[seal|SD8812004]] klopte wel. De tweede, [[container|SUDU 518831 1|SUDU5188311]], was in orde. Foto IMG_20250314_0212.jpg volgt.
Derde doos: [[container|SUDU518832/7|SUDU5188327]].`,
  `Depot meldt: [[container|OOLU 820017 3|OOLU8200173]] staat twee keer in het systeem. De ene met [[container_size_type|22G1]], de andere met [[container_size_type|42U1]]. Laatste cijfer van de tweede is anders: [[container~|OOLU 820017 6|OOLU8200176]]. Waarschijnlijk gekloond. Vak 7B, plek 1234567.`,
  `Rekeningnummers van de katvangers: [[iban|NL38 SNSB 0901 8345 67|NL38SNSB0901834567]], [[iban|BE21 0012 3456 7803|BE21001234567803]] , [[iban|DE44 5001 0517 5407 3249 31|DE44500105175407324931]]. Het gaat om bedragen van 900 tot 1.450 euro, telkens op vrijdag.
Nieuw sinds gisteren: [[iban|NL44 ASNB 0708 1234 56|NL44ASNB0708123456]]; de code 4455 6677 8899 0011 is een betaalpas, geen rekening.`,
  `Schip voer zonder AIS tussen 01:10 en 03:40. Laatste signaal MMSI [[mmsi|244123456]]. Vermoedelijk hetzelfde schip: IMO [[imo_ship|9299147]]. Loods had niets gezien. Golfhoogte 1,5 m.`,
  `Rondje gelopen: hek bij poort 4 doorgeknipt, camera 17 weg, pas 88213407 gebruikt om 02:13 en 02:41. Geen container open. Ticket INC0012345 aangemaakt, serienummer slot ABCD7654321.`,
  `De afhaalopdracht voor [[container|CAIU 707215 4|CAIU7072154]] kwam van [[email|j.transport@example.com]]; btw [[vat|BE0428759497]], EORI [[eori|BE0428759497]]. Betaald van [[iban|BE33 7360 0112 3446|BE33736001123446]]. Chauffeur reed met [[plate|PL WGM 12345|PL WGM12345]].`,
  `Tip van een loodsmedewerker: eerst vroegen ze naar [[container|MRKU 105562 9|MRKU1055629]], later naar "iets op de [[unlocode|Rotterdam|NLRTM]] lijn", schip IMO [[imo_ship|9733014]]. Gesprek duurde 12 minuten en er werd 2000 geboden. Hij wil anoniem blijven.`,
  `ETA lijst week 11
[[imo_ship|9392016]] (IMO) 11-03 04:00 [[unlocode|Terneuzen|NLTNZ]]
[[imo_ship|9412775]] (IMO) 12-03 16:00 [[unlocode|Rotterdam|NLRTM]]
Beide met fruit ex [[unlocode|Turbo|COTRB]]. Let op de dozen [[container|GESU 390442 8|GESU3904428]] en [[container|SZLU 912300 9|SZLU9123009]].
Verwacht, nog zonder ligplaats: [[imo_ship|9450014]] (IMO).`,
  `Spoed: [[container|CXRU 155201 5|CXRU1552015]] niet vrijgeven. Zegel [[seal|EU20993812]] is nagemaakt. Ook rekening [[iban|NL70 TRIO 0123 4567 89|NL70TRIO0123456789]] blokkeren; de klant betaalt normaal van [[iban|LU28 0019 4006 4475 0000|LU280019400644750000]]. Meer weten: [[phone|+31 (0)20 123 4567|+31201234567]].
Doos ernaast: [[container~|CXRU 1552O2 0|CXRU1552020]]. Tegenrekening [[iban|ES72 3058 0000 4612 3456 7890|ES7230580000461234567890]].`,
]
