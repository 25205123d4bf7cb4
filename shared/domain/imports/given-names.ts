import { foldKey } from "../people/name-keys.ts";

/**
 * Given names that are usual in France, folded: enough to tell in which order a column of whole
 * names is written, not to know everybody. Taken from nobody: names that calendars have.
 */
const GIVEN = `
aaliyah abdallah abdel abdou abel adama adele adeline adil adrien adrienne agathe agnes ahmed aicha aida aimee
aissatou alain alban albane alex alexandra alexandre alexia alexis ali alice alicia aline alix alizee alma amadou
amandine amael amelie amel amin amina amine amir anae anael anais anaig andrea andre andree ange angela angele
angelique anissa anita ann anna annabelle anne annaelle annette annick annie anouk anthony antoine antoinette
antonin antonio apolline ariane arlette armand armelle armel arnaud arsene arthur asma astrid assia auban aubin
aude audrey augustin augustine aurelia aurelie aurelien aurore awa axel axelle aya aymeric aziz
baptiste barbara barthelemy bastien beatrice benedicte benjamin benoit berenice bernadette bernard berthe bertrand
bilal blaise blanche bleuenn boris bouchra brahim brendan brice brieuc brigitte bruno bryan
camille candice capucine carine carla carole caroline catherine cecile cedric celeste celestine celia celine cesar
chaima chantal charlene charles charlie charline charlotte chloe christel christelle christian christiane christine
christophe cindy claire clara clarisse claude claudette claudie claudine clea clemence clement clementine clotilde
cloe colette coline constance constantin corentin corinne cosima cyprien cyril cyrille
damien daniel daniele danielle danny daphne david deborah delphine demba denis denise desire diane didier dimitri
djamel djibril dominique donatien dorian dorothee dounia driss dylan
edgar edith edmond edouard elea eleonore eliane elie eliette eline eliot elisa elisabeth elise ella elodie eloi eloise
elsa elvire emeline emeric emile emilie emilien emma emmanuel emmanuelle enora enzo eric erika ernest erwan esteban
estelle esther ethan etienne eugene eugenie eva evan evelyne eve ewen ewenn
fabien fabienne fabrice fadila fanch fanny farid farida fatiha fatima fatima fatou fatoumata faustine felicie felix
ferdinand fernand fernande fiona flavie flavien fleur flora flore florence florent florian florine franck francine
francis francisco francois francoise frank frederic frederique
gabin gabriel gabriella gabrielle gaelle gael gaetan gaspard gaston gautier gauthier gaia genevieve geoffrey georges
georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gilles gisele giulia glenn gregoire
gregory guenole guilhem guillaume gurvan gustave guy guylaine gwen gwenael gwenaelle gwendal gwendoline gwenn gwenola
habib hafida hakim halima hamid hamza hanane hanna hannah hassan hawa helene heloise henri henriette herve hicham hilaire
hippolyte honore hortense houria hubert hugo hugues huguette
ibrahim ibrahima ida idris ilan ilana ilyes iman imane ines ingrid irene iris isabelle isaac ismael ivan
jacky jacqueline jacques jade jamal james janick janine jean jeanne jeannette jeannine jennifer jeremie jeremy jerome jessica
jessie joachim joan joanna jocelyn jocelyne joel joelle johan johanna john jonas jonathan jordan jose joseph josephine
josette josiane joshua josselin joyce juan judicael judith jules julia julian julie julien juliette julienne justin justine
kadiatou kamel karim karima karine karl katell katia kelly kenza kevin khadija khadidja khaled kilian killian kim
ladislas laetitia lahcen laila lamine lana lara laura laure laurence laurene laurent laurette laurine lea leandre leila
lena lenaig lenny leo leon leonard leonie leonore leopold lila lilian liliane lilou lina linda line lionel lisa lise lison
livia loan loane loeiza loic lola lorenzo lou louane louis louisa louise louna lubin luc luca lucas lucette lucie lucien
lucienne ludivine ludovic luis luna lydia lydie lyna
madeleine madeline mado mael maelle maelys magali magalie maggy mahaut maia maimouna maite maiwenn malek malika malo
mamadou manon manuel manuela marc marceau marcel marceline marcelle margaux margot marguerite maria mariam mariama marianne
marie mariette marilyne marina marine marinette mario marion marius marjorie marlene martial martin martine marwa maryam
maryline maryse maryvonne massimo mateo mathias mathieu mathilde mathis mathurin mattéo matthias matthieu maud maude
maurice maurine max maxence maxime maximilien maya medhi mehdi melanie melina melissa melodie mercedes meriem michael
michel michele micheline michelle miguel mila milan milena mireille mirabelle moctar modibo mohamed mohammed moise mona
monique morgan morgane mouloud mounia moussa mustapha myriam
nabil nabila nadege nadia nadine nael naima nais najat nassim natacha natasha nathalie nathan nathanael nawel nelly nestor
nicolas nicole nina nino noa noah noam noe noel noelie noella noelle noemie nolan nolwenn nora norbert nordine nouria
oceane octave odette odile olga olive olivia olivier ombeline oriane orlane oscar ousmane owen
pablo paola paolo pascal pascale pascaline patrice patricia patrick paul paule paulette paulin pauline pedro perrine peter
philippe philomene pierre pierrette pierrick priscilla prosper prune
quentin
rachel rachid rachida rafael raissa ralph raphael raphaelle ravel raymond raymonde regine regis reine remi remy renaud
rene renee richard riwan robert roberte robin rodolphe rodrigue roger roland rolande romain romane romaric romeo romuald
ronan rosa rosalie rose roselyne rosine roxane ruben ryan
sabine sabrina sacha said salif salima salma salome sam samia samir samira sammy samson samuel samy sandra sandrine sara
sarah sebastien segolene selim selma serge servane severine shana sidonie siham simeon simon simone sixtine slimane sofia
sofiane soizic solange solene soline sonia sophia sophie souad soufiane souleymane stephane stephanie steve steven suzanne
suzy swann sylvain sylvaine sylvestre sylvette sylvia sylviane sylvie
tanguy tania tara tatiana teddy teo teresa tess tessa thea thelma theo theodore theophile therese thibaud thibault thibaut
thierry thomas thomasine tiago timothe timothee titouan tom tristan typhaine
ugo ulysse urbain ursule
valentin valentine valere valerie valery vanessa vera veronique victoire victor victoria viktor vincent violaine violette
virgile virginie vivian viviane
walid wassila wendy wilfried william willy
xavier
yacine yael yamina yanis yann yannick yannis yasmina yasmine yassine ylan yoan yoann yohan yolande youcef youen younes
youssef youssouf yves yvette yvon yvonne
zachary zahra zelie zineb zoe zohra
aela aodren azenor awena bleuzen briac briag budoc derrien donatienne efflam eliaz elouan enoha erell ewan gireg goulven
gwennaelle gwenole gwenvael herveline hoela jakez janig jerome josik kadvael katel koulm lena loig louison maden mael mai
malou mari maelann nonn nonna noyal perig perrig riwal riwanon rozenn rumon soazig solenn solen tangi tifenn treveur
ber per vari jan mikael gwilherm herri jord jorj jakou kaou fant soaz chann naig annig mona gwenn maiwen mikaela
tudi tudual tugdual yannig yann yuna yvonnick youn youna
abdelkader abderrahmane aboubacar adja aissa akim aliou amara aminata aminatou assane ayoub bakary binta boubacar cheikh
cherif dado dalila diarra fadima farah fouad hadj hafsa haroun hind hocine houda idrissa imad ines jamila kadija kais
kaoutar khalid lamia latifa leyla maryam mehdi mourad naima nassera nawal omar oumar ousman rabah rania redouane saad
safia sami seydou sidi sofiane sonia tarek wahiba yassin youssra zainab zakaria zoubida
agnieszka aleksandra ana anastasia angelo antonella beatriz bogdan bruna carlos carmen catarina claudia cristina diego
dmitri elena enrico fabio fernando francesca giovanni giuseppe hans helga ingrid irina isabel ivan joana joao jorge juana
jurgen katarzyna klaus krzysztof laszlo luca lucia luigi magdalena marco marta matteo mihai monika natalia nuno olga
pablo paula petra piotr rafael raul ricardo roberto sergio silvia sofia stefan susana tatjana teresa thi tomas ursula
vera wolfgang wojciech
emily emma jack jane kate mary susan peter andrew george henry alan helen sandrine ruth
`;

/** Of these, those that families are called as often: alone, they tell nothing. */
const ALSO_FAMILY = `
alain albert alexandre ali amir andre antoine armand arnaud arthur aubin auban augustin barbara barthelemy bastien benoit
bernard bertrand blaise blanche brice bruno charles christophe claude clement constant constantin daniel david denis desire
didier dominique edmond emmanuel etienne fabre felix fernand ferdinand fleur florent francis francois gabriel gautier
gauthier geoffrey georges gerard germain gilbert gilles gregoire guillaume guy henri henry herve hilaire honore hubert
hugues jacques james jean jose joseph julien lambert laurent leon leonard leopold louis luc lucas marc marceau marcel marie
marin marion martial martin mathieu matthieu maurice max michel modibo moise nicolas noel olive olivier paris pascal patrice
paul paulin philippe pierre prosper ravel raymond regis remy renaud rene richard robert robin roger roland romain rose
samson samuel sauveur serge simon sylvain sylvestre tanguy thibault thomas urbain victor vidal vincent william xavier yvon
said hassan hamid habib khaled ibrahim moussa mohamed ahmed salima samy traore
`;

/** Given names that another one often follows: `Jean Paul`, `Marie Claire`. */
const LEADS = new Set(["jean", "marie", "anne", "pierre", "louis", "paul", "maria", "mohamed"]);

const wordsOf = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ""));
const given = wordsOf(GIVEN);
const alsoFamily = wordsOf(ALSO_FAMILY);

/** How surely a word is a given name: 2 it is one, 1 it may be a family name as well, 0 unknown. */
export function givenness(word: string): 0 | 1 | 2 {
  const parts = foldKey(word).split(" ");
  if (parts.length > 3 || !parts.every((part) => given.has(part))) return 0;
  return parts.length === 1 && alsoFamily.has(parts[0] ?? "") ? 1 : 2;
}

/** Whether a given name is often followed by a second one without a hyphen. */
export function leadsAnother(word: string): boolean {
  return LEADS.has(foldKey(word));
}
