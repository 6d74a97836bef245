/** What people paste, in French. Names, firms and numbers are invented; how to read the marks stands in marked.ts. */
export const french = [
  `Bonjour, le terminal vient d'appeler. Le conteneur [[container|CMAU 884120-9|CMAU8841209]] était ouvert cette nuit, scellé [[seal|CMA7741209]] posé à côté. Les papiers disent [[seal|CMA7741290]]. Origine [[unlocode|Guayaquil|ECGYE]], bananes, code SH [[hs_code|0803.90|080390]]. Navire OMI [[imo_ship|9355123]]. Commande 4500445566.
Rappelez-moi au [[phone|06 39 98 12 34|+33639981234]].
À côté : [[container|CMAU8841214]], dictée au téléphone « cmau 88 41 ».`,
  `Note téléphonique 03h05 : un chauffeur a été abordé sur le parking, 6 000 euros pour le code de [[container|tclu 517 033 2|TCLU5170332]]. Plaque de leur voiture : [[plate|FR AB-123-CD|FR AB123CD]]. Numéro laissé : [[phone|+33 6 39 98 44 55|+33639984455]]. Il a refusé.`,
  `Liste des boîtes au poids anormal :
[[container|MSCU 290117 5|MSCU2901175]]
[[container|MSCU 290171 9|MSCU2901719]]
[[container|APHU 673320 7|APHU6733207]]
[[container~|APHU 673302 5|APHU6733025]]
Type [[container_size_type|22G1]], expéditeur à [[unlocode|Santos|BRSSZ]], facture n° 2025-00417, total 84 920 kg.`,
  `PROCÈS-VERBAL DE SAISIE
Lieu : [[unlocode|Le Havre|FRLEH]], poste de scanner
Conteneur : [[container|SUDU 731905 1|SUDU7319051]]
Découverte : 214 kg dans trois sacs
Plomb d'origine [[seal|SD9920114]], plomb trouvé [[seal|SD9920141]]
Connaissement [[bill_of_lading|CMDUGYE0123456]]
Tracteur [[plate|ES 1234 BCD|ES 1234BCD]]
Deuxième boîte du lot : [[container|SUDU-731906-7|SUDU7319067]].`,
  `Pouvez-vous vérifier ces comptes ? [[iban|FR14 2004 1010 0505 0001 3M02 606|FR1420041010050500013M02606]], [[iban|FR76 3000 6000 0112 3456 7890 189|FR7630006000011234567890189]] et [[iban~|BE78 5390 0754 7034|BE78539007547034]]. Trois enlèvements ont été payés avec, 700, 950 et 1 200 euros. Référence 0803-77 à chaque fois.
Ajout : [[iban|fr76 1450 8000 4012 3456 7890 168|FR7614508000401234567890168]] et [[iban|BE39001612345619]].`,
  `Navires à surveiller : OMI [[imo_ship|9188233]], OMI [[imo_ship|9433779]], OMI [[imo_ship|9260110]] et OMI [[imo_ship~|9312904]] (dernier chiffre illisible). Tous ont attendu devant [[unlocode|Dunkerque|FRDKK]] sans raison, de 23h00 à 04h00.
Cinquième : le navire Goéland ([[imo_ship|9445332]]), n° OMI [[imo_ship|9338204]] selon l'agent.`,
  `WhatsApp 20:58 : « demain 5h la boîte c'est [[container|temu 402217 4|TEMU4022174]], rangée 14 » puis « paie sur [[tron|TLa2f6VPqDgRE67v1736s7bJ8Ray5wYjU7]] ». Téléphone saisi le 12/03/2025.`,
  `Le site [[domain|hxxps://retrait-conteneur[.]example[.]com|retrait-conteneur.example.com]] imite le nôtre. Courriel de [[email|support@retrait-conteneur.example.com]], serveur [[ip|203.0.113.9]]. Pièce jointe bon_de_livraison.pdf à ne pas ouvrir. Le vrai : [[domain|www.example.org]].`,
  `Fraude à la facture : vrai compte [[iban|FR76 1027 8060 4100 0205 6670 193|FR7610278060410002056670193]], faux compte [[iban|ES91 2100 0418 4502 0005 1332|ES9121000418450200051332]], BIC [[bic|CAIXESBB]]. TVA [[vat|FR40303265045]], SIRET 30326504500014. Montant 31 250,00 €, échéance le 28 mars 2025.`,
  `Le reefer [[container|CXRU 480922 0|CXRU4809220]] a des vis neuves sur le panneau. Consigne -18 °C. Le second, [[container|CXRU 480923 6|CXRU4809236]], est normal. Les deux via [[unlocode|Algésiras|ESALG]]. Réservation [[booking|PARA01234567]].`,
  `Ronde : grillage coupé près de la porte 4, caméra 17 tournée. Badge 88213407 utilisé à 02h13. Aucune boîte ouverte. Ticket INC0012399, serrure ABCD1234567, salle 2.417.`,
  `Le caboteur Étoile du Nord, OMI [[imo_ship|9091143]], MMSI [[mmsi|227123450]], naviguait sans feux à 02h40. Un canot est parti vers [[unlocode|Marseille|FRMRS]]. Vent 5, mer 1,2 m, distance 0,3 mille.`,
  `Bonjour, le transporteur se présente comme Transports du Large, EORI [[eori|FR30326504500014]], tél. [[phone|01 99 00 12 34|+33199001234]], courriel [[email|exploitation@transports.example]]. Paiement depuis [[iban|FR76 1820 6002 1054 8726 6700 217|FR7618206002105487266700217]]. Il voulait sortir [[container|FCIU 604418 2|FCIU6044182]] sans ordre.`,
  `Numéro en double : [[container|GESU 661029 0|GESU6610290]] est chez nous et [[container~|GESU 661029 3|GESU6610293]] à [[unlocode|Anvers|BEANR]]. Même couleur, mêmes bosses. Type [[container_size_type|45G1]], tare 3 780 kg. Qui a des photos ?`,
  `Papier trouvé dans la cabine : « [[container|BMOU 229103 6|BMOU2291036]] / 0500 / dépôt 3 / 200 ». Au dos : [[bitcoin|1NEDqZPvTWRaoho48qXuLLsrYomMXPABfD]]. Immatriculation de la remorque : [[plate|FR GH-456-JK|FR GH456JK]]. Ticket de péage 41,30 €.`,
  `Le navire [[imo_ship|9477206]] (OMI) a jeté des ballots près de [[unlocode|Fos-sur-Mer|FRFOS]]. On parle aussi du [[imo_ship|9223112]] (OMI). Un pêcheur les a vus vers 4 h le 9 mars 2025 ; il rappellera.
À la radio on a aussi cité OMI : [[imo_ship|9511777]].`,
  `La douane demande [[container|EGHU 512208 8|EGHU5122088]], [[container|EGHU 512209 3|EGHU5122093]] et [[container|CAIU 448120 4|CAIU4481204]]. Scellés [[seal|EG5512207]] et [[seal|EG5512208]]. Café selon les papiers, SH [[hs_code|090111]]. Déclaration 25FR00012345678901, rien d'autre.`,
  `Société écran : LEI [[lei|HWUPKR0MPOU8FGXBT394]], compte [[iban|LU28 0019 4006 4475 0000|LU280019400644750000]] puis [[iban|MC58 1122 2000 0101 2345 6789 030|MC5811222000010123456789030]]. Quarante virements par mois, toujours moins de 1 000 euros.
Et encore [[iban|CH30 0900 0000 8765 4321 0|CH3009000000876543210]] et [[iban|FR76 4255 9100 0008 0041 2345 663|FR7642559100000800412345663]].`,
  `Un docker signale deux hommes demandant [[container|TRHU 774015 8|TRHU7740158]]. Voiture [[plate|BE 1-XYZ-987|BE 1XYZ987]]. Sur leur papier il y avait aussi 1742-23-4, l'emplacement. Ils sont partis à 22 h 10.`,
  `Urgent : ne pas libérer [[container|MNBU 301188 8|MNBU3011888]] ni [[container|MNBU 301189 3|MNBU3011893]]. Navire OMI [[imo_ship|9566423]], arrivée [[unlocode|Le Havre|FRLEH]] 14/03/2025 06h15. Scellé [[seal|MLFR5520118]] contrefait. Compte payeur [[iban|FR70 3000 2005 5000 0015 7845 Z02|FR7030002005500000157845Z02]]. Poste 5512.
Troisième : [[container~|MNBU 3O119O 7|MNBU3011907]].`,
]
