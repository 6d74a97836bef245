/** What people paste, in German. Names, firms and numbers are invented; how to read the marks stands in marked.ts. */
export const german = [
  `Guten Morgen, der Terminal hat gerade angerufen. Container [[container|HLXU 330271-0|HLXU3302710]] stand heute Nacht offen, Siegel [[seal|HL7719023]] lag daneben. Papiere sagen [[seal|HL7719032]]. Kommt aus [[unlocode|Guayaquil|ECGYE]], Bananen, Warennummer [[hs_code|0803 90|080390]]. Schiff IMO [[imo_ship|9461881]]. Auftragsnummer 4500112233.
Rückruf unter [[phone|0171 3920001|+491713920001]].
Daneben stand [[container|HLXU3302726]]; am Telefon hieß es hlxu 33 02.`,
  `Telefonnotiz 03:20 Uhr, Leitstand: Fahrer wurde an der Raststätte angesprochen, 8.000 Euro für den Code von [[container|tclu 902 155 3|TCLU9021553]]. Kennzeichen des Wagens: [[plate|DE HH-AB 1234|DE HHAB1234]]. Er soll sich bei [[phone|+49 171 3920044|+491713920044]] melden. Parkplatz 23, Uhrzeit 01:45.`,
  `Liste der auffälligen Boxen, KW 11:
[[container|CMAU 118234 7|CMAU1182347]]
[[container|CMAU 118243 4|CMAU1182434]]
[[container|MSCU 774190 6|MSCU7741906]]
[[container~|MSCU 774910 8|MSCU7749108]]
Alle [[container_size_type|22G1]], Gewicht je 21.400 kg, Versender in [[unlocode|Santos|BRSSZ]]. Rechnung Nr. 2025-00417 liegt bei.
Zweite Box im gleichen Los: [[container|sudu-442019-2|SUDU4420192]].`,
  `Sicherstellungsbericht 0417/25
Ort: [[unlocode|Hamburg|DEHAM]], Röntgenanlage
Container: [[container|SUDU 442018 7|SUDU4420187]]
Fund: 480 kg hinter der Tür
Plombe laut B/L: [[seal|SD4410276]]; vorgefunden: [[seal|SD4410267]]
Konnossement: [[bill_of_lading|HLCUGYE250312345]]
Zugmaschine [[plate|PL DW 4K821|PL DW4K821]]`,
  `Moin, kann jemand diese IBANs prüfen? [[iban|DE89 3704 0044 0532 0130 00|DE89370400440532013000]], [[iban|DE22 2004 1111 0123 4567 89|DE22200411110123456789]] und [[iban~|DE39 1001 0010 0987 6543 21|DE39100100100987654321]]. Damit wurden drei Abholungen bezahlt, 750, 900 und 1.150 EUR. Verwendungszweck immer 0803-77.
Nachtrag: [[iban|de40 7002 0270 0012 3456 78|DE40700202700012345678]] und aus Wien [[iban|AT483200000012345864]].`,
  `Schiffe mit unklaren Liegezeiten: IMO [[imo_ship|9327449]], IMO [[imo_ship|9580314]] und IMO [[imo_ship|9205665]]. Das vierte ([[imo_ship~|9170033]], auch IMO) ist schlecht lesbar. Alle lagen vor [[unlocode|Bremerhaven|DEBRV]] auf Reede, 4 bis 7 Stunden.
Fünftes Schiff: MS Nordstern ([[imo_ship|9409338]]), IMO-Nr. [[imo_ship|9216779]] laut Agent.`,
  `WhatsApp 22:31: "morgen frueh kiste [[container|ttnu 228417 8|TTNU2284178]] reihe 14, zahlung an [[bitcoin|bc1qardv855yjngspvxuttq897aqca3lxju2y69jce]]". Danach nur noch Emojis. Das Handy lag in Spind 117.`,
  `Die Seite [[domain|hxxp://freistellung[.]example[.]com|freistellung.example.com]] sieht aus wie unsere. Absender [[email|service@freistellung.example.com]], Server [[ip|192.0.2.146]]. Anhang Freigabe_Maerz.docx nicht öffnen. Unsere richtige Adresse ist [[domain|www.example.org]].`,
  `Rechnungsbetrug: richtige Bankverbindung [[iban|DE44 5001 0517 5407 3249 31|DE44500105175407324931]], BIC [[bic|INGDDEFF]]. Auf der falschen Rechnung steht [[iban|AT61 1904 3002 3457 3201|AT611904300234573201]]. USt-IdNr. [[vat|DE136695976]]. Rechnungsnummer 202503121, Betrag 23.480,50 €, fällig am 28.03.2025.`,
  `Der Kühlcontainer [[container|CXRU 271405 0|CXRU2714050]] hat neue Schrauben am Verdampfer. Sollwert 13,5 Grad. [[container|CXRU 271406 5|CXRU2714065]] vom selben Versender ist in Ordnung. Beide über [[unlocode|Algeciras|ESALG]]. Buchung [[booking|HAMA71223600]].
Dritte Kiste: [[container|CXRU.271407.0|CXRU2714070]]; Rechnung REZU2025114 offen, Schiff laut Auftrag 9112234 unbekannt.`,
  `Wache meldet: Zaun bei Tor 4 geschnitten, Kamera 17 verdreht. Ausweis 88213407 um 02:13 benutzt. Keine Box geöffnet. Vorgang 2025-118834, Gerät ABCD1234567, Schlüssel 0042.`,
  `Küstenmotorschiff Seeadler, IMO [[imo_ship|9102552]], MMSI [[mmsi|211234560]], fuhr ohne Licht. Position 53°52'N 008°42'E um 02:40 Uhr. Ein Schlauchboot legte ab. Wind 5 aus West, Welle 1,2 m. Nächster Hafen [[unlocode|Wilhelmshaven|DEWVN]].`,
  `Guten Tag, zum Vorgang von gestern: Der Spediteur nennt sich Nordlicht Logistik, EORI [[eori|DE1234567890]], Telefon [[phone|040 123456-0|+49401234560]], Mail [[email|dispo@nordlicht.example]]. Konto [[iban|DE59 2505 0180 1234 5678 97|DE59250501801234567897]]. Er wollte [[container|FCIU 430118 9|FCIU4301189]] ohne Auftrag holen.`,
  `Doppelte Nummer: [[container|GESU 550238 8|GESU5502388]] steht bei uns, [[container~|GESU 550238 1|GESU5502381]] in [[unlocode|Antwerpen|BEANR]]. Gleiche Farbe, gleiche Beulen. Typ [[container_size_type|42G1]]. Eigengewicht 3.780 kg. Wer hat Fotos?`,
  `Zettel aus der Fahrerkabine: "[[container|BMOU 331207 2|BMOU3312072]] / 0500 / Depot 3 / 200". Rückseite: [[ethereum|0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359|0xfb6916095ca1df60bb79ce92ce3ea74c37c5d359]]. Kennzeichen Auflieger: [[plate|DE STD-X 771|DE STDX771]]. Tankquittung über 412,30 €.`,
  `Bitte prüfen: Schiff [[imo_ship|9446908]] (IMO) hat in [[unlocode|Rotterdam|NLRTM]] drei Taschen an ein Boot gegeben. Auch [[imo_ship~|9388111]] (IMO) wird genannt. Zeuge sagt, es war gegen 4 Uhr am 9. März 2025.
Im Funk genannt wurde auch die IMO-Nummer [[imo_ship|9366017]].`,
  `Der Zoll fragt nach [[container|EGHU 300915 4|EGHU3009154]], [[container|EGHU 300920 0|EGHU3009200]] und [[container|MAGU 228103 0|MAGU2281030]]. Verschlussnummern [[seal|EG1177201]] und [[seal|EG1177202]]. Ware laut Papier Kaffee, HS [[hs_code|090111]]. Zollnummer ATC401234567820253302 ist die Anmeldung, keine Box.`,
  `Strohfirma: LEI [[lei|213800KUD8LAJWSQ9D15]], Konto [[iban|LT12 1000 0111 0100 1000|LT121000011101001000]] , davor [[iban|EE38 2200 2210 2014 5685|EE382200221020145685]]. Handelsregister HRB 123456. Monatlich 40 bis 60 Überweisungen unter 1.000 Euro.
Dazu [[iban|CH93 0076 2011 6238 5295 7|CH9300762011623852957]] und [[iban|LI17 0881 0000 2324 0130 1|LI1708810000232401301]].`,
  `Hinweis aus dem Depot: zwei Männer fragten nach [[container|TRHU 190442 3|TRHU1904423]]. Sie fuhren einen Wagen mit Kennzeichen [[plate|NL 45-BKD-7|NL 45BKD7]]. Auf dem Zettel stand auch 1742-23-4, das ist der Stellplatz.`,
  `Eilt! [[container|MNBU 620031 3|MNBU6200313]] und [[container|MNBU 620032 9|MNBU6200329]] nicht freigeben. Schiff: IMO [[imo_ship|9523079]], Ankunft [[unlocode|Bremerhaven|DEBRV]] 14.03.2025, 06:15 Uhr. Siegel [[seal|MLDE8820113]] gefälscht. Konto der Zahlung [[iban|DE18 1203 0000 0012 3456 78|DE18120300000012345678]]. Ansprechpartner Leitstand, Durchwahl 5512.
Dritte: [[container~|MNBU 62OO33 4|MNBU6200334]].`,
]
