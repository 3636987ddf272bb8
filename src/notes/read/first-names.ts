/**
 * Given names that are common somewhere: what begins with one is believed to be a person sooner. Not complete, and need
 * not be: a name that is missing only makes the reader more careful.
 */
export const firstNames: ReadonlySet<string> = new Set(
  `aaliyah aarav aaron aarti abbas abby abd abdallah abdel abdou abdoulaye abdul abdullah abebe abel abena abhishek abigail
  abimbola abiola abraham adaeze adam adaobi addison ade adebayo adedayo adele adeola aditi aditya adnan adrian adunni agata
  agatha agnes agnieszka agustin ahmad ahmed aicha aida aidan aiko aileen aina ainhoa aino aisha aishwarya aisling aitor ajay
  akanksha akash akinyi akira akshay alain alan alana alasdair alastair albert alberto alejandra alejandro aleksandar
  aleksander aleksandr aleksandra aleksei aleksi alena alessandra alessandro alessia alex alexa alexander alexandra alexandre
  alexandru alexei alexis alfonso alfred alfredo algirdas alhassan ali alice alicia alicja alina alisa alison alistair allan
  allen allison alma alois alondra alonso aloysius alva alvaro alvin alya amadou amal amalia amalie amanda amanpreet amara
  amarachi amaya amber ambrose amelia amelie ameya amina aminata amir amit amita amrita amy ana anahita anais anand anastasia
  anastasios anatol anatoly anders andile andre andrea andreas andrei andrej andres andrew andrey andrzej andy aneta angela
  angelica angelika angelina angelo angus anica aniela aniket anil anirudh anisha anita anja anjali anjuli anke ann anna
  annabel annalena annamaria anne anneke anneli annelies annemarie annette annie annika ansel anthony antje antoine antoinette
  anton antonella antonia antonina antonio anu anurag anusha anwar aoife apoorva april aravind archana aria ariadna ariane
  ariel arif arjan arjun arkadiusz arlene armando armin arnaud arnav arne arnold aroha aroon arseny artem arthi arthur arttu
  arturo arun arvid arvin arvind aryan asa asha ashley asier asif aslan aslaug asma assia astou astrid asuka atanas athena atif
  atsushi audrey augusta augustin aurelie aurelien aurora austin avery avi aviv axel ayaan ayako ayana ayanda ayesegul ayesha
  aylin ayse aysegul ayumi ayumu aziz babajide babak babatunde babette bahar baptiste barbara barbora barend barnabas barry
  bart bartek bartosz bas basak basil bastian bastien beata beatrice beatriz becky behnam bela belen belinda ben benedetta
  benedict benedicte benedikt benita benjamim benjamin benny benoit berenice berit bernadette bernard bernardo bernd bernhard
  bert bertil bertrand beth bettina betty bhavesh bhavna bianca bilal bill birgit birgitta birte bjarne bjorg bjorn blaise
  blanca blanka blazej bob bogdan bojan bolanle boniface borbala boris borja botond brad bram brandon branislav branka branko
  breandan brenda brendan brendon brett brian brianna bridget brigid brigitta brigitte brita britta bronislaw bronwyn bruce
  bruna bruno bryan bryce bryn burak byron caio cait caitlin caleb callum calum calvin cameron camila camilla camille camillo
  candice carel carina carine carl carla carles carlo carlos carlota carlton carly carmel carmela carmen carol carolin carolina
  caroline carolyn carys casey cassandra cassie catalina catarina caterina cathal catherine cathrin cathy catriona cecile
  cecilia cecilie cedomir cedric celine cem ceren cesar cesare chad chandan chandler chandni chandra chanel chantal charlene
  charles charley charlie charlotte chelsea chen cheryl chiamaka chiara chidi chidinma chikako chike chinedu chinwe chioma
  chipo chloe chris christa christel christelle christiaan christian christiane christina christine christoph christophe
  christopher christos chuck chukwu chukwuemeka cian ciara ciaran cillian cindy claire clara clarence clarissa clark claude
  claudette claudia claudine claudio claus clayton clemens clement clementine cleo clifford clive clotilde clyde colette colin
  colleen conall concha connor conor conrad constance constantin constanza cora coralie coraline cordelia corentin corey corina
  corinna corinne cormac cornelia cornelis cornelius corrado cosima cosimo cosmin costanza costas courtney craig cristian
  cristiano cristina cristobal cristoforo csaba cynthia cyprian cyril dace dafydd dagfinn dagmar dagny daichi daiki daina
  daisuke daisy dalia dalibor dalila damaris damian damien damir damjan damola dan dana danica daniel daniela daniele danielle
  danil danilo danny dante danuta daphna daphne dara darek daria darian darina dario darius dariusz darnell darko darlene darragh
  darren darya daryl dave david davide davina davor dawn dayo dean deanna debbie debora deborah declan deepak deirdre dejan
  delfina delia delphine delroy demetra demetrius demi denis denisa denise deniz dennis denys derek dermot derrick desiree
  desmond devendra devika devin devon dewi dhruv diana diane diarmuid diego dieter dieudonne dilek dilip dimitar dimitri
  dimitris dina dinesh dino dion dirk divya djamila dmitri dmitry dmytro dobromir dolores domenico domingo dominic dominik
  dominika dominique don donal donald donatella donato donna donovan doreen doria doris dorota dorothea dorothy dorthe doug
  douglas dragan dragana drago drazen drew dries duarte dubravka duc dulce duncan dunja dusan dwayne dwight dylan eamon eamonn
  ebba ebere ebony ebru eckart eckhard edda eddie edem edgar edita edith edna edo edoardo eduard eduardo edvard edvin edward
  edwige edwin edyta efosa egil egle ehsan eileen eilidh eimear einar eirik eivind ekaterina ekow elaheh elaine eleanor elena
  eleni eleonora elham eli eliana eliane elias elif elin elina elinor eliot elisa elisabet elisabeth elisabetta elise eliza
  elizabeth elke ella ellen ellie elliot elodie eloise elsa elsbeth elspeth elvira emanuel emeka emer emerson emil emilia
  emilie emilio emily emine emma emmanuel emmi emre endre eneko engin enno enrico enrique enzo eoghan eoin ephraim erdem erhan
  eric erica erich erik erika erin erlend ernest ernesto ernst errol ersin ervin erwin eskil esme esmeralda espen esperanza
  esra esteban estefania estela estelle esther estrid ethan etienne etsuko ettore eugen eugene eugenia eugenio eun eunice eva
  evan evangelos evelina eveline evelyn evert ewa ewan ewelina eyal ezekiel ezgi ezra fabian fabiana fabienne fabio fabiola
  fabrice fabrizio fadi fadila faisal faiza fanny farah farhad farhan farid farida farouk farrah fatih fatima fatma fatou
  fatoumata fausto faye federica federico fedor felicia felicitas felicity feliks felipe felix femi fenna ferdinand ferenc
  fergal fergus fernanda fernando ferran fidel fikret filip filipa filippa filippo finn fintan fiona fionn fionnuala flavia
  flavio fleur floor flor flora florence florian florin floris folake fotis franca frances francesca francesco francine francis
  francisca francisco franciszek franco francois francoise franek frank franz franziska fraser fred freda freddie freddy
  frederic frederica frederick frederik frederike fredrik frida frieda friedrich fritz frode fumiko funmi gabor gabriel
  gabriela gabriele gabriella gabrielle gaetan gaia galina gareth garrett garry gary gaspar gaspard gaurav gautam gauthier
  gavin gayle gemma genevieve geoff geoffrey georg george georgia georgina georgios gerald geraldine gerard gerardo gerben gerd
  gerda gerhard germaine gerrit gertrud gethin ghislaine giacomo gianluca gianni gideon giedre gilbert gilberto giles gillian
  gina ginevra gino giorgia giorgio giovanna giovanni gisela giselle gita gitte giulia giuliana giulio giuseppe gizem gladys
  glen glenda glenn gloria gokhan gonzalo gopal goran gordana gordon grace graciela graeme graham grainne greg gregor gregorio
  gregory greta gretchen grete grzegorz guadalupe gudrun guido guilherme guillaume guillermo gulsen gunnar gunter gunther guro
  gustaf gustav gustavo guy gwen gwendolyn gwyneth gyorgy haakon habib hadi hadiza hadley hafsa haim hakan hakim hakon hal
  halima halina halvor hamid hamish hamza hana hanae hanan hanh hanna hannah hanne hanneke hannes hans hansel hao harald hari
  harini harish harley harold harper harriet harry haruka haruki haruko haruto harvey hasan hassan hatice hazel heather hector
  hedda hedvig hege heidi heike heikki heiko heinrich heinz helen helena helene helga helge heli hella helle helmut hendrik
  henk henning henri henrietta henrik henrike henrique henry henryk herbert heribert herman hermann hermione herve hideki hideo
  hilary hilda hilde hillevi himani hinata hiro hiroki hiroko hiromi hiroshi hiroyuki hitomi holger holly honoka horacio
  horatio horst hortense hossein howard hubert huda hugh hugo humberto hussein huy hyun iain ian ibrahim ichiro ida idris ieva
  ifeanyi ifeoma iga ignacio igor ike ikram ilaria iliana ilias ilona ilse ilya imani imke imogen imran imre ina indira indra
  ines inga inge ingeborg inger ingmar ingo ingrid ingvild inigo inka ioan ioana ioannis iona iraide irena irene irina iris
  irma irving isaac isabel isabela isabell isabella isabelle isadora isaiah iseult ishaan ishan isidora isis isla ismael ismail
  isobel istvan itamar itziar ivan ivana ivar ivica ivo ivona ivone ivor iwan iwona izabela izaskun izumi jaana jaap jacek
  jacinta jack jackie jacob jacqueline jacques jada jagoda jaime jake jakob jakub jamal james jamie jamila jan jana jane janek
  janelle janet janette janice janina janine janis janko janna jannik janos janusz jared jarek jari jarmila jarno jaromir
  jaroslav jaroslava jaroslaw jasmin jasmina jasmine jason javier jay jayden jayne jean jeanette jeanine jeanne jeff jeffrey
  jelena jelle jemima jen jenna jennie jennifer jenny jens jeremiah jeremy jerome jerry jerzy jesper jess jesse jessica jessie
  jesus jette jill jim jimena jimmy jing jiri jiro jitka jo joachim joan joana joanna joanne joao joaquim joaquin joar jocelyn
  jochen jodie joe joel joelle joep joerg johan johana johann johanna johannes john johnny jolanda jolanta jolene jon jonah
  jonas jonathan joni jonna jonny joost jordan jordi jorg jorge jorgen jorid joris jorn jose joseba josef josefa josefina
  josefine joseph josephine josh joshua josiah josiane josie josip jovan jovana joy joyce jozef juan juana juanita judith judy
  juergen juha juho jules julia julian juliana juliane julianne julie julien juliet julieta juliette julio julita julius jun
  junaid june jung junichi junko juraj jurgen juri jussara jussi justin justina justine justyna jutta jyoti jyrki kaan kabir
  kacper kadir kai kaia kaisa kaito kajsa kalina kalle kalpana kalyani kamal kamala kamil kamila kamran kana kanako kandice
  kaori kapil karan kareem karel karen kari karim karima karin karina karl karla karlheinz karolin karolina karsten karthik
  karthika karuna kasia kasper kassandra katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy katia katie
  katja katrin katrina katrine katsumi katya kaushik kavita kavya kay kayla kaylee kayode kazuhiro kazuki kazuko kazuo kazuya
  keegan keely kei keiko keir keisha keita keith kelechi kelly kelsey kelvin ken kenan kendall kendra kenichi kenji kenneth
  kenny kenta kentaro kerry kerstin kevin khadija khaled khalid khalil kian kiara kiera kieran kiki killian kim kimberly kimiko
  kingsley kira kiran kirill kirk kirsten kirsti kirstin kirsty kitty kjell kjersti kjetil klara klaudia klaus klemens knut
  kofi kohei koji konrad konstantin konstantinos kostas kota kouame kourosh kris krishna kristen kristian kristiina kristin
  kristina kristine kristof kristoffer krisztian krisztina krystyna krzysztof ksenia kseniya kumar kunal kurt kwabena kwaku
  kwame kwasi kwesi kyle kylie kyoko kyra lachlan lada ladislav laila lakshmi lalita lamar lamin lana lara larry lars lasse
  laszlo latifa laura laure lauren laurence laurens laurent lauri laurie lavinia lawrence layla lea leah leander leandro leanne
  leda lee leena leif leigh leila leire len lena lene leni lenka lennart lennox leo leokadia leon leona leonard leonardo leonel
  leoni leonid leonie leonor leopold leroy leslie leszek leticia levi lewis leyla liam lian liana libby lidia liesbeth
  lieselotte ligia lila lili lilia lilian liliana lilith lillian lilly lily lin lina linda lindsay lindsey linnea linus lionel
  lior lisa lisbeth lise lisette liv livia liz liza ljubica lloyd logan lois lola lorena lorenz lorenza lorenzo lorcan loretta lori
  loris lorna lorraine lothar lotta lotte lou louis louisa louise lourdes luana luc luca lucas lucia lucian luciana luciano
  lucie lucien lucille lucinda lucio lucjan lucrezia lucy ludmila ludo ludovic ludovica ludvig ludwig luigi luis luisa luiz
  luiza lujza lukas lukasz luke luna lutz luuk luz lydia lyn lyndon lynette lynn lynne maarten mabel maciej mackenzie macy
  maddalena madeleine madeline madhav madhavi madhu madison madoka mads mae maeve magda magdalena maggie magnus mahbub mahesh
  mahlet mahmoud mai maia maike maina mairead maisie maja makoto malachy malala malcolm malek malena malgorzata malik malin
  malte malwina mamadou mami mana manal mandy manel manfred manish manisha manja manjula manoj manolis manon manu manuel
  manuela mara marc marcel marcela marceli marcella marcello marcelo marcia marcin marco marcos marcus marei marek maren
  margaret margareta margarida margarita margaux marge margery margit margot margrethe marguerite maria mariah mariam mariama
  marian mariana marianna marianne mariano maribel marie mariella marielle marietta marija marijke marika marilyn marin marina
  marinus mario marion marisa marisol marissa marit marius mariusz mariya marjan marjo marjolein marjorie mark marketa marko
  markus marla marlene marlies marlon marlow marni marouane marta marten martha marthe marti martin martina martine martyna
  marvin mary marya maryam maryse marzena masaaki masahiro masaki masako masami masaru masashi masato masha mason massimo matej
  mateja mateo mateus mateusz mathew mathias mathieu mathilda mathilde mathis matias matilda mats matt matteo matthew matthias
  matthieu matthijs mattia mattias matylda maud maura maureen maurice mauricio maurits maurizio mauro max maxim maxime
  maximilian maximiliano maxine maya mayumi mayur mbali meera megan megha meghan megumi mehdi mehmet mehran mei meike meinhard
  mel melanie melek melina melinda melissa melker melody melvin mengistu mercedes meredith merel merete meri merlin mert merve
  meryem meryl meseret metin mette mia micaela micah michael michaela michal michalina michel michela michele micheline
  michelle michiel michiko mick midori miguel mihaela mihai mihail mihir mika mikael mikaela mike mikel mikhail mikko miklos
  mikolaj mila milan milana milda mildred milena milica milka milla millie milo milos milton mimi mina minako minh minna minoru
  mira mirabel miranda mireia mireille mirela miriam mirja mirjam mirko miroslav miroslava mirta misaki misha mitch mitchell
  mitsuko miya miyuki mladen modupe moe mohamed mohammad mohammed mohan mohini mohit moira moises mojca molly momoko mona
  monica monika monique montserrat morag morgan morgane moritz mormen morten moses moshe mostafa motoko moussa muhammad
  muireann mukesh munira murat muriel murray mustafa mutsumi mwangi myles myra myriam myrtle nabil nadia nadine nadja nadya
  nagisa nahla naima najib najma nakul nalini namrata nana nanako nandini nao naoki naoko naomi naoto narayan narek narendra
  nasim nasir nasrin natalia natalie nataliya natalya natascha natasha nathalie nathan nathaniel natsuki natsumi navid navya
  nayan nazli neal ned neda nedim neha neil nela nele nelly nelson nena nessa nestor nevena neville ngoc ngozi nia niall niamh
  nic nicholas nick nicky nico nicola nicolai nicolas nicole nicoleta nicoletta nidhi niels nieves nigel nihal nika nikhil niki
  nikita niklas niko nikola nikolai nikolaj nikolaos nikolas nikolaus nikolay nikolina nikos nils nina ninad nino nirmala nisha
  nithya nitin njeri nkechi nnamdi noa noah noam noel noelia noelle noemi noemie noga nolan nomvula nonso noor nora norah
  norbert norberto nori noriko norman nosipho nour noura nuala nuno nuria nurul nwosu oana obinna octavia octavio oda odette
  odile oksana ola olaf olamide olav ole oleg oleksandr oleksiy olena olga oli oliver olivia olivier ollie olof olu olufemi
  olumide oluwaseun olya omar omer omid ondine ondrej onur oona oonagh oriana oriol orla orlando orson oscar oskar osman
  osvaldo oswald otakar otis otso ottavia ottilie otto ottoline ousmane owen oyelaran ozan ozge pablo padma padraig paloma
  pamela panagiota panagiotis paola paolo parisa parth parvati parviz pascal pascale pasquale pat patrice patricia patricio
  patrick patrik patrizia patryk patty paul paula paulina pauline paulo pavel pavla pavlina pawel payal pedro peggy pekka pelle
  penelope peng penny pepijn per percy peregrin perla pernilla pernille perry pete peter petr petra petri petrus petter phil
  philip philipp philippa philippe philomena phoebe phuong phyllis pia pier pierre pierrick piet pieter pietro pilar pim piotr
  pippa pirjo piyush polina polly pontus pooja prabhat prachi pradeep prakash pranav prasad prashant pratik pratima preeti prem
  preston prisca priscilla priti priya priyanka prudence przemek przemyslaw pulkit quan quentin quinn quirin quoc rabia rachael
  rachel radek radha radhika radim radmila radoslaw radu raf rafael rafaela rafal raffaele raffaella raghav raghu rahel rahma
  rahul raimund raina raine rainer raissa raj raja rajat rajeev rajesh rajiv rakesh ralf ralph raluca ram rama ramesh ramin
  ramiro ramon ramona ramya rana randall randi randolph randy rania ranjit raphael raphaelle raquel rasa rashid rashmi rasmus
  raul raven ravi ray raymond razvan rebecca rebekah rebekka reem reese reggie regina regis reijo reiko reina reiner reinhard
  reinier rekha remco remi remo remy rena renata renate rene renee renske reto reuben reyhan reza rhea rhiannon rhona rhys riad
  ricardo riccardo rich richard rick ricky rie rieko rika rike rikke riku riley rin rina rino rita ritesh ritika ritu ritva
  roald rob robbert robbie robert roberta roberto robin robyn rocio rod roderick rodney rodolfo rodrigo rogelio roger rogerio rohan
  rohini rohit roisin roland rolando rolf romain roman romana romane romina romy ron ronald ronan ronen ronja ronnie rory rosa
  rosalba rosalie rosalind rosalyn rosamund rosanna rosario roscoe rose rosemary roshan roshni rosie rosita roslyn ross
  roswitha rowan roxana roxanne roy royce rozalia rozenn ruaridh ruben rudi rudolf rudolph rufus rui ruiz rukmini rumana rune
  rupali rupert russ russell rustam ruth ruud ryan ryo ryoko ryota ryszard ryu sabina sabine sabrina sachi sachiko sachin sadia
  sadie safiya sahar sahil saima sakari saki sakura salah salim sally salma salman salome salvador salvatore sam samantha samar
  sameer sami samia samir samira samson samuel samuele sana sandeep sander sandra sandrine sandro sandy sanja sanjay sanjeev
  sanna sanne santeri santiago santosh saoirse sara sarah sari sarita sasa sascha sasha satish satoko satomi satoru satoshi
  saul saulo savannah saverio savitri sayaka scott seamus sean sebastiaan sebastian sebastiano sebastien seema sefa segun seiji
  selena selim selin selina selma semra senthil seo serap serena serge sergei sergey sergio serhiy seth severin severine seyed
  shabnam shahid shahin shaila shailesh shakira shalini shamim shana shane shanelle shanice shannon shanthi sharon shashank
  shaun shauna shawn shea sheena sheila shelby shelley shelly sheng sheri shigeru shilpa shin shinichi shinji shinya shira
  shirin shirley shiv shiva shivani shlomo shoko shona shota shreya shruti shun shunsuke shuto siavash sibel sibongile sibylle
  sid sidra siegfried siegrid sienna sierra sigfrid sigrid sigridur sigrun sigurd silas silja silje silke silva silvan silvana
  silvester silvia silvie silvio simao simcha simeon simon simona simone simran sindre sinead sini siobhan siri siv sivan
  slavica slavko slawomir smita snezana snorre sofia sofie sohail sola solange soledad solene solomon solveig somchai sondre
  sonia sonja sonya soojin sophia sophie soren soumya spiros spyros sreya srinivas stacey stacy stan stanislav stanislava
  stanislaw stanley stefan stefania stefanie stefano steffen stein stella sten stephan stephane stephanie stephen sterre steve
  steven stevie stewart stian stig stijn stine stuart subhash sudha sudhir sue suhail sujata sukhdeep sukhi suki sulaiman
  suleiman sumeet sumitra sunil sunita sunniva suraj suresh susan susana susanna susanne suse sushila susi susie suzanne
  suzette suzy svein sven svenja svetlana swati sybil syed sylvain sylvester sylvia sylvie sylwia szilvia szymon tabea tabitha
  tadashi tadeusz taeko tahir tahira taiki takako takashi takayuki takeo takeshi taku takumi takuya tala talia tamar tamara
  tamas tamika tamiko tammy tamsin tania tanja tanmay tanvi tanya tapani tara tarek tarik tariq taro tarun taryn tasha tatiana
  tatjana tatsuya tatyana tawanda taylor ted teddy teemu tegan teija terence teresa teresita teri terje terry tess tessa thabo
  thaddeus thais thalia thandiwe thanh thea theo theodor theodora theodore theresa therese thiago thibault thierry thijs thilo
  thom thomas thor thora thorben thorsten thu thuy tiago tiana tiffany tihana tihomir tilda tilman tim timo timon timothee
  timothy timur tina tine tirza titus tiziana tobias toby tod todd tolga tom tomas tomasz tomek tomi tomislav tommaso tommy
  tomoko tomoya tone toni tonia tony tonya toomas torben torbjorn tore torgeir torill torsten toru toshiko tove tracey tracy
  trang trevor tricia trine trisha tristan troels trond troy trude trudy truls tsubasa tudor tuija tuomas tushar tuula tuva
  tyler tyrone tyson ubaldo udo ugo ulf uli ulla ulrich ulrik ulrike uma umar umberto umesh ursula urszula ushi uta ute utkarsh
  uwe uzoma vaclav vadim vahid vaibhav vaidehi vajra valdemar valentin valentina valentine valeri valeria valerie valerio
  valter vanessa vanja varun vasco vasil vasiliki vasilis vasily vasudha vaughan veera vegard veit venkat venkatesh venla vera
  verena verna vernon veronica veronika veronique vesna vibeke vicente vicki victor victoria vidar vidya vigdis vignesh vihaan
  vijay vijaya vik vikas vikram viktor viktoria vilde vilhelm villads ville vilma vimal vin vinay vince vincent vincenzo vineet
  vinod viola violet violeta violetta vipul virag virginia virginie virpi vishal vishnu vissarion vit vita vitaly vito vittoria
  vittorio vivek vivian viviana vivien vivienne vlad vlada vladimir vlastimil vojtech volha volkan volker vuk vusi waldemar
  walter wanda wanjiku wanjiru waseem wei weiwei wendel wendell wendy wenjing werner wesley whitney wibke wiebke wiktor
  wiktoria wilbur wilfred wilhelm wilhelmina will willa willem william willie wilma winifred winnie wioletta wiremu wojciech
  wojtek wolfgang wout wouter wynne xander xanthe xavier xia xiao xiaoming ximena xin xiomara xolani yael yair yakov yamini yan
  yana yanis yann yannick yannis yara yasemin yash yasin yasmin yasmina yasmine yasser yasuhiro yasuko yavuz yegor yehuda
  yelena yemi yen yetunde yeva yevgeny yewande yifan yigit yildiz yiling ying yohan yohannes yoko yolanda yonatan yong yosef
  yoshi yoshiko youcef youri yousra youssef yuan yui yuka yuki yukie yukiko yukio yulia yuliya yumi yun yuna yunus yuri yurii
  yuriko yusra yusuf yuta yutaka yuval yuya yves yvette yvonne zach zachariah zachary zack zaheer zahir zahra zaid zainab zak
  zala zana zandile zane zara zbigniew zdenek zdenka zeina zeki zelda zelma zenobia zenon zeynep zhang zhen zhi zlata zlatan
  zlatko zoe zofia zoltan zora zoran zorica zsofia zsolt zsuzsa zuri zuzana zuzanna`.split(/\s+/),
)
