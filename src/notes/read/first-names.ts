/**
 * Given names that are common somewhere: what begins with one is believed to be a person sooner. Not complete, and need
 * not be: a name that is missing only makes the reader more careful.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaron abby abdul abigail adam adele adrian agnes ahmed aidan aisha akira alan alana albert alberto alejandro aleksandr
  alessandro alex alexander alexandra alexandre alexis alfred ali alice alicia alina alison allan allen alma alvaro amalia amanda
  amber amelia amina amir amit amy ana anand anastasia anders andre andrea andreas andrei andres andrew andy angela angelo anil anita
  anja anjali ann anna anne annette annie anthony anton antonia antonio anu april aria ariel arjun armando arne arnold arthur
  arturo arun asha ashley astrid atsushi audrey axel ayesha ayumi barbara barry bart bas beatrice beatriz ben benedikt benjamin
  bernard bernd bert beth bettina betty bianca bill birgit bjarne bjorn bob bogdan boris brad bram brandon brenda brendan brett
  brian bridget britta bruce bruno bryan caitlin calvin camila camille carina carl carla carlos carmen carol carolina caroline
  casey catalina caterina catherine cathy cecilia cedric celine chad chandra charles charlie charlotte chen cheryl chiara chloe chris
  christa christian christiane christina christine christoph christopher chuck ciara cindy claire clara clark claude claudia claus
  clement colin connor constance cora cornelia corey craig cristina cynthia dagmar daisy damian damien dan dana daniel daniela
  daniele danielle danny daphne daria dario daryl dave david dawn dean deborah declan deepak delia delphine denis denise dennis derek
  diana diane diego dieter dirk dmitri dmitry dominic dominik dominique don donald donna doris dorothy doug douglas drew duncan
  dylan eddie edgar eduardo edward edwin eileen elaine eleanor elena eli elias elif elin elisa elisabeth elise elizabeth ella ellen
  elliot elsa emanuel emil emilia emily emma emmanuel enrico enrique eric erica erik erika erin ernest erwin esther ethan eugene eva
  evan evelyn fabian fabio fatima federico felicia felipe felix ferdinand fernando filip finn fiona flora florence florian frances
  francesca francesco francis francisco francois frank franz fred frederic frederick fredrik frieda fritz gabriel gabriela gabriele
  gareth gary gavin gemma geoff geoffrey george georg georgia gerald gerard gerd gerrit giacomo gilbert gina giorgio giovanni gisela
  giulia giuseppe glen glenn gloria gonzalo gordon grace graham greg gregor gregory greta guido guillaume gunnar gustav gustavo guy
  hal hana hanna hannah hannes hans harald harold harriet harry hassan hazel heather hector heidi heiko heinrich helen helena helga
  hendrik henk henning henri henrik henry herbert herman hilary hilda hiroshi holger holly hugh hugo ian ibrahim ida ignacio igor ilona
  ilse imani imogen imran ines inga inge ingrid irene irina iris isaac isabel isabella isabelle ismail ivan ivana jack jackie jacob
  jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janice janine jared jasmin jasmine jason javier jay jean
  jeff jeffrey jelena jen jenna jennifer jenny jens jeremy jerome jerry jesper jess jesse jessica jesus jette jill jim jimmy jo joachim
  joan joana joanna joanne joao jochen joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan jonny jordan jorg
  jorge jorgen jose josef joseph joseba josephine josh joshua joy joyce juan juanita judith judy juergen julia julian juliana julie
  julien juliette julius jun june jurgen jussi justin justine jutta kai kaori karen karim karin karl karla karsten kate katharina
  katherine kathleen kathryn kathy katie katja katrin katrina kay keith kelly kelsey ken kenji kenneth kenta kerstin kevin khalid kim
  kira klaus konrad kris krishna kristen kristian kristin kristina kristof kumar kurt kyle lara larry lars laura lauren laurence
  laurent lea leah leander lee leila len lena lenka leo leon leonard leonardo leonie leslie leticia levi lewis liam lidia lila lili
  lillian lily lin lina linda lindsay linnea linus lisa lise liz logan lorena lorenzo lori lothar lotte lou louis louisa louise
  luc luca lucas lucia lucie lucy ludwig luis luisa luiz lukas luke lydia lynn madeleine magda magdalena magnus maja malcolm malin
  manfred manuel manuela mara marc marcel marcela marcin marco marcos marcus margaret margarita margit maria mariam marian mariana
  marie marina mario marion marissa marit marius mark marko markus marlene marta martha martin martina martine marvin mary masha mason
  massimo mateo mathias mathieu mathilde mats matt matteo matthew matthias matthieu maureen maurice mauricio max maxim maxime maya meera
  megan mehmet mei melanie melinda melissa mercedes meredith mia michael michaela michal michel michela michele michelle miguel mika
  mikael mike mikhail mila milan milena milo mina mira miranda miriam mirko mitch mitchell mohamed mohammad mohammed moira molly mona
  monica monika monique morgan moritz morten muhammad murat myra nadia nadine naomi narayan natalia natalie natasha nathalie nathan
  nathaniel neal neha neil nele nelson neville nick nicola nicolas nicole nigel nikhil niklas nikola nikolai nikolaus nils nina noah nora
  norbert norman octavia oda olaf ole oleg olga oliver olivia olivier omar oona oscar oskar otto ottilie owen pablo pamela paola paolo
  pascal pat patrice patricia patrick paul paula paulina pauline paulo pavel pedro peggy penelope penny pepijn per percy peter petr petra
  phil philip philipp philippe phoebe pia piet pierre pieter piotr polly prakash preston priya quentin quinn rachel rafael raghav rahul
  rainer raj rajesh ralf ralph ram ramon randy raphael raquel rashid raul ravi ray raymond rebecca regina reinhard rene renata renate
  rene ricardo riccardo rich richard rick rita rob robert roberta roberto robin rocio rod rodney rodrigo roger rohan roland rolf roman
  ron ronald ronja rory rosa rosalind rosanna rose rosie ross rowan roy ruben rudolf rui rupert russ russell ruth ryan sabine sabrina
  sally salma salvatore sam samantha samira samuel sandeep sandra sandro sanjay santiago sara sarah sascha sasha satoshi scott sean
  sebastian selma serena serge sergei sergio seth shane shannon sharon shaun shawn sheila shelly shirley shreya sid siegfried sierra
  sigrid silke silvia simon simona simone sinead siobhan sofia sofie sonia sonja sophia sophie soren stacey stan stanislav stefan
  stefania stefano steffen stella stephan stephanie stephen steve steven stijn stuart sue sunil sunniva suresh susan susanna susanne
  susie sven svetlana sylvia sylvie taro tamara tanja tanya tara tariq tatiana ted teresa terry tess tessa theo theodor theresa thierry
  thijs thomas thorsten tiago tilda tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony tove tracy trevor trisha troy
  tyler ulf ulrich ulrike uma ursula ute uwe vaclav valentin valentina valeria valerie vanessa vera verena veronica veronika victor
  victoria viktor vijay vikram vincent vincenzo viola violet virginia vishal vito vivek vivian vladimir walter wanda wei wendy werner
  wilhelm will willem william wolfgang xavier xiao xiaoming yan yannick yara yasmin yasmine yoko yolanda youssef yuki yuri yusuf yves
  yvette yvonne zach zachary zahra zara zelda zhang zhen zoe zofia zuzana`.split(/\s+/),
)
