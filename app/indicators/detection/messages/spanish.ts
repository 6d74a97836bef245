/** What people paste, in Spanish. Names, firms and numbers are invented; how to read the marks stands in marked.ts. */
export const spanish = [
  `Buenos días, acaba de llamar la terminal. El contenedor [[container|MSCU 550912-6|MSCU5509126]] estaba abierto esta noche, precinto [[seal|MS8812077]] al lado. Los papeles dicen [[seal|MS8812707]]. Origen [[unlocode|Guayaquil|ECGYE]], plátanos, partida [[hs_code|0803.90|080390]]. Buque OMI [[imo_ship|9419084]]. Pedido 4500778899.
Llámame al [[phone|612 34 56 78|+34612345678]].
Al lado: [[container|MSCU5509131]], dictado por teléfono como mscu 55 09.`,
  `Nota telefónica 03:15: a un conductor le ofrecieron 7.000 euros por el pin de [[container|tclu 660 218 0|TCLU6602180]]. Matrícula del coche: [[plate|ES 1234 BCD|ES 1234BCD]]. Dejaron el número [[phone|+34 655 443 322|+34655443322]]. Dijo que no.`,
  `Lista de cajas con peso raro:
[[container|MEDU 417720 8|MEDU4177208]]
[[container|MEDU 417702 3|MEDU4177023]]
[[container|CRSU 618834 0|CRSU6188340]]
[[container~|CRSU 618843 0|CRSU6188430]]
Tipo [[container_size_type|22G1]], cargador en [[unlocode|Santos|BRSSZ]], factura 2025-00417, total 82.410 kg.`,
  `ACTA DE INCAUTACIÓN
Lugar: [[unlocode|Algeciras|ESALG]], escáner
Contenedor: [[container|SUDU 905517 4|SUDU9055174]]
Hallazgo: 390 kg tras las puertas
Precinto de origen [[seal|SD3301229]], precinto hallado [[seal|SD3301292]]
Conocimiento de embarque [[bill_of_lading|MAEU123456789]]
Camión [[plate|PT AA-12-BB|PT AA12BB]]
Segunda caja del lote: [[container|SUDU-905518-0|SUDU9055180]].`,
  `¿Podéis mirar estas cuentas? [[iban|ES91 2100 0418 4502 0005 1332|ES9121000418450200051332]], [[iban|ES60 0049 1500 0512 3456 7892|ES6000491500051234567892]] y [[iban~|PT60 0002 0123 1234 5678 9015 4|PT60000201231234567890154]]. Con ellas se pagaron tres retiradas, 650, 900 y 1.300 euros. Concepto 0803-77 siempre.
Añado: [[iban|es58 1465 0100 9612 3456 7890|ES5814650100961234567890]] y [[iban|PT50003300004531234567815]].`,
  `Buques a vigilar: OMI [[imo_ship|9288174]], OMI [[imo_ship|9360441]], OMI [[imo_ship|9522192]] y OMI [[imo_ship~|9199338]] (la última cifra no se lee). Todos esperaron frente a [[unlocode|Valencia|ESVLC]] sin motivo, de 23:00 a 04:00.
Quinto: el buque Alcatraz ([[imo_ship|9377444]]), número OMI [[imo_ship|9431123]] según el agente.`,
  `WhatsApp 21:12: "mañana a las 5 la caja [[container|temu 718820 9|TEMU7188209]] fila 14" y luego "paga aquí [[ethereum|0x52908400098527886E0F7030069857D2E4169EE7|0x52908400098527886e0f7030069857d2e4169ee7]]". El móvil se intervino el 12/03/2025.`,
  `La web [[domain|hxxp://retirada[.]example[.]com|retirada.example.com]] copia la nuestra. Correo de [[email|soporte@retirada.example.com]], servidor [[ip|198.51.100.88]]. No abrir albaran_marzo.xlsx. La buena es [[domain|www.example.org]].`,
  `Fraude de factura: cuenta buena [[iban|ES08 0128 0108 1901 0001 1234|ES0801280108190100011234]], cuenta falsa [[iban|DE89 3704 0044 0532 0130 00|DE89370400440532013000]], BIC [[bic|COBADEFF]]. NIF [[vat|ESB58378431]]. Factura 202503121, importe 18.940,00 €, vence el 28 de marzo de 2025.`,
  `El reefer [[container|CXRU 337180 2|CXRU3371802]] tiene tornillos nuevos en el panel. Temperatura -18. El otro, [[container|CXRU 337181 8|CXRU3371818]], está bien. Los dos vía [[unlocode|Tánger Med|MAPTM]]. Reserva [[booking|BCNA01234567]].`,
  `Ronda: valla cortada en la puerta 4, cámara 17 girada. Tarjeta 88213407 usada a las 02:13. Ninguna caja abierta. Incidencia INC0012400, cerradura ABCD1234567, el tema sigue abierto.`,
  `El costero Alba Marina, OMI [[imo_ship|9144263]], MMSI [[mmsi|224123450]], navegaba sin luces a las 02:40. Una lancha salió hacia [[unlocode|Vigo|ESVGO]]. Viento 5, mar 1,2 m, a 0,3 millas.`,
  `Hola, el transportista dice ser Transportes Faro, EORI [[eori|ESB58378431]], tel. [[phone|956 12 34 56|+34956123456]], correo [[email|trafico@faro.example]]. Pagó desde [[iban|ES25 2085 8297 0303 3000 1234|ES2520858297030330001234]]. Quería sacar [[container|FCIU 715529 9|FCIU7155299]] sin orden.`,
  `Número doble: [[container|GESU 772041 3|GESU7720413]] está aquí y [[container~|GESU 772041 6|GESU7720416]] en [[unlocode|Amberes|BEANR]]. Mismo color, mismos golpes. Tipo [[container_size_type|42G1]], tara 3.780 kg. ¿Quién tiene fotos?`,
  `Papel en la cabina: "[[container|BMOU 118204 6|BMOU1182046]] / 0500 / depósito 3 / 200". Detrás: [[bitcoin|3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy]]. Matrícula del remolque: [[plate|ES R-1234-BBC|ES R1234BBC]]. Peaje 41,30 €.`,
  `El buque [[imo_ship|9300556]] (OMI) echó bultos cerca de [[unlocode|Cartagena de Indias|COCTG]]. También citan el [[imo_ship|9455181]] (OMI). Un pescador los vio sobre las 4 el 9 de marzo de 2025; Don Cristóbal lo conoce.
Por radio citaron también OMI: [[imo_ship|9203992]].`,
  `La aduana pregunta por [[container|EGHU 623314 7|EGHU6233147]], [[container|EGHU 623315 2|EGHU6233152]] y [[container|CAIU 559237 3|CAIU5592373]]. Precintos [[seal|EG6623301]] y [[seal|EG6623302]]. Café según papeles, SA [[hs_code|090111]]. Declaración 25ES00081112345678, nada más.`,
  `Empresa pantalla: LEI [[lei|5493001KJTIIGC8Y1R12]], cuenta [[iban|PT50 0002 0123 1234 5678 9015 4|PT50000201231234567890154]] y antes [[iban|IT60 X054 2811 1010 0000 0123 456|IT60X0542811101000000123456]]. Cuarenta transferencias al mes, siempre menos de 1.000 euros.
Y además [[iban|ES92 0075 0000 3612 3456 7890|ES9200750000361234567890]] y [[iban|AD12 0001 2030 2003 5910 0100|AD1200012030200359100100]].`,
  `Un estibador avisa: dos hombres preguntaban por [[container|TRHU 885126 4|TRHU8851264]]. Coche [[plate|FR AB-123-CD|FR AB123CD]]. En su papel ponía también 1742-23-4, la posición. Se fueron a las 22:10.`,
  `Urgente: no liberar [[container|MNBU 412299 4|MNBU4122994]] ni [[container|MNBU 412300 7|MNBU4123007]]. Buque OMI [[imo_ship|9577513]], llegada [[unlocode|Barcelona|ESBCN]] 14/03/2025 06:15. Precinto [[seal|MLES6631129]] falsificado. Cuenta pagadora [[iban|ES63 0182 2370 4602 0150 1234|ES6301822370460201501234]]. Extensión 5512.
Tercero: [[container~|MNBU 4123O1 2|MNBU4123012]].`,
]
