/** Given names met in European ports, in one case and without accents: a sign of a person, never a proof. */
export const givenNames = new Set(
  `aad aaron abdel abdul abdullah adam adrian adriana agnes ahmed aicha aisha alain alan albert alberto alejandro alex
   alexander alexandra alfonso ali alice alicia alina amina amine amir ana anders andre andrea andreas andrei andrew
   andrzej angela anke anna anne annette antoine anton antonio arjan arnaud arthur artur astrid ayse bart beatriz ben
   benjamin bernard bernd bert birgit bjorn bob bogdan boris bram brian bruno carl carla carlos carmen carolina caroline
   catherine cecile charles charlotte chris christian christine christoph christophe claire clara claudia claus colin
   cristina daan damian daniel daniela danny dario david denis dennis diana dick didier diego dieter dimitri dirk dmitri
   dominik dorota ed eddy eduard eduardo edward elena elif elisabeth ellen els emilia emma emre enrique eric erik ernst
   esther eva ewa fabian fatiha fatima felipe fernando filip florian francesco francisco francois frank frans fred freddy
   frederic frits gabriel george georges gerard gerd gert gheorghe gilles giorgio giovanni giuseppe gonzalo gregor guido
   guillaume gunther gustavo hakan hamid hanna hannah hans harald harry hasan hassan heike hein heinz helen helena helene
   helga hendrik henk henri hicham hubert hugo ibrahim igor iker ilse imane ines inge ingrid irene iris isabel
   isabelle ismail ivan jaap jack jacek jacques jaime jakob jakub james jan jana jane janine janusz jasper javier jean
   jens jeroen jerzy jesper joachim joan joanna joao joe johan johann johannes john jonas joost jordi jorg jorge joris
   jose josef joseph juan juergen julia julian julie julien jurgen karel karen karim karin karl katarzyna kate katja
   kees kevin khalid klaas klaus koen krzysztof kurt lars laura laurent lena leo leon leonardo lina linda lisa louis
   luc luca lucas lucia lucie luis lukas lukasz maarten mads magda maik malik manfred manuel marc marcel marcin marco
   marek margarita maria marian marie mariana mario marion marius mark marko markus marta martha martin martina mary
   mateusz matthias matthieu maurice max mehdi mehmet melanie mia michael michal michel mick miguel mihai mike mila mircea
   miriam mohamed mohammed monica monika moritz mourad mustafa nabil nadia natalia nathalie nick nicolas nicole niels
   nikolai nils nina nora norbert olaf oleg olga olivier omar oscar otto pablo paolo pascal patricia patrick paul paula
   paulo pavel pawel pedro peer peter petra philip philippe piet pieter pierre pilar piotr rachid radu rafael rainer ralf
   ramon raquel raul rebecca renate rene ricardo richard rik rob robert roberto robin roger roland rolf roman ronald rosa
   rudi ruud ryan sabine said salma salvatore samir samira sander sandra sara sarah sebastian serge sergei sergio simon
   simone sofia sofie sonia sophie soufiane stefan stefano stephane stephanie stephen steve steven susan susanne svetlana
   sven sylvia sylvie tamara tanja tatiana ted teresa teun theo thibault thierry thomas tijs tim timo tobias tom tomas
   tomasz tony ulrich ursula uwe valerie vera veronica victor viktor vincent viorel vladimir walter werner wilhelm willem
   william wim wolfgang wout xavier yasmine yusuf yves yvonne zbigniew zoltan`.split(/\s+/),
)
