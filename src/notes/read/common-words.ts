/**
 * Ordinary words: two capitalised words with one of them are a title and not a name. The most frequent words of English
 * (SUBTLEX-US; Brysbaert and New, 2009) that are nobody's name, and those of titles and headings.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `a abandon abandoned able aboard about above absence absolute absolutely abstract absurd abuse academy accent accept
  accepted access accident accidentally accidents accomplish accomplished account accountant accounts accurate accuse
  accused achieve acid acknowledge acquaintance across act acted action actions active actor actors actress actual
  actually adaptive add added addict additional address adjust admire admit admitted adopted adopting adore adult
  adults advance advanced advantage adventure advice advise advised affair affairs affect affected afford afraid
  africa after afternoon afterwards again against agency agenda agent agents ages aggressive agile ago agree agreed
  aha ahead ahem ai aid aim air aircraft airline airplane airport aisle alarm album alcohol alcoholic alert algorithms
  alibi alien aliens alike alive all allergic alley alliance allow allowance allowed allows almost along already
  alright also alternative although altogether always am amateur amazed ambassador ambulance ambush america ammo
  amongst amount amsterdam an analysis analytics ancestors anchor ancient and angels anger angry animal animals ankle
  anniversary announce announced announcer annual anonymous another answer answered answers antique ants anxiety
  anxious any anybody anyhow anymore anyone anyplace anytime anyway anywhere apart ape api apis apologies apologize
  app apparently appeal appear appearance appeared appears appetite applause apples application applications applied
  apply appointed appreciate appreciated approach appropriate approval approve approved approximately apps architect
  architects architectural architecture architectures are area areas argue armed armor arms around arrange arranged
  arrest arrested arrival arrive arrived arrives arrogant arrow art artery article articles artillery artist artists
  arts as ash ashamed ashes ashore asia aside ask asked asks asleep aspirin assassin assault assigned assist
  assistance assistant associate assume assumed assure assured async at atmosphere attached attack attacked attacks
  attempt attempted attend attitude attorney attract attracted attractive audience audio audit aunt author authorized
  auto autograph automated automatic automation automobile autopsy availability avenue average avoid awake award aware
  away awesome awful awfully awhile awkward aye azure babe babies bachelor back backed backend background backs backup
  backwards backyard bad badge badly bag baggage bags bail bait bake baked balance balcony bald ballet balloon balls
  banana bananas band bands bank banner banquet bar barbecue barcelona bare barely bargain bark barn barrel bartender
  base baseball based basic basically basics basis basket basketball bat batch bathroom bathtub bats battalion
  batteries battery be beam beans bear bears beast beaten beats beautiful beautifully beauty became because become
  becomes bed bedroom beds bedtime bee beef been beep beers bees before beg began begged beginner beginners begun
  behalf behave behavior behaviour behind behold being beings belief believe believes bells belly belong belonged
  belongs beloved below belt benchmark beneath benefit benefits berlin beside besides best bet betray betrayed bets
  better between beyond bicycle bid big bigger biggest bike billion bills bin bingo bio biological birds birth
  birthday bit bite bites bits bitter bizarre black blackmail blade blah blame blamed blanket blast bleed blessed blew
  blind blocked blocks blond blonde blood bloody blouse blow blown blows blue blues bluff board boat boats bodies body
  bodyguard boil bold bolt bomb bombs bonds bone bones bonus boo boogie book booked books boom boot boots
  bootstrapping booty booze border bore bored borrowed boss boston both bother bothered bothers bottle bottles bottom
  bought boulevard bounce bound bounty bout bow bowl box boxes boy boyfriend boys brace bracelet brain brains brake
  brakes brass brat brave breach bread break breakdown breakfast breaks breast breasts breath breathe breed breeze
  bribe brick bridge brief briefcase brilliant bring brings broadcast broke broken brother brothers brought browser
  browsers bruises brush brussels brutal bubble bubbles bucket bucks budapest buddies budget bug bugs build buildings
  builds built bullet bullets bulls bully bum bump bumped bunch bunk bunny burden bureau burglar buried burn burned
  burnt burst bury bus business businessman bust busted busy but butch butcher butter butterfly button buttons butts
  buy buyer buys buzz by bye cab cabin cable cache cafeteria cake cakes calendar call called calls calm came camera
  cameras camp campaign can canal cancel canceled cancelled candidate candle candles cane cannot cans canyon cap cape
  capital capture captured car cards care cared career carefully cares cargo carnival carpet carriage carried carries
  carry cars case cases casino cast castle casual casualties cat catch catches cats cattle caught cause caused causes
  cavalry cave cease celebrate cell cellar cells cemetery cent center cents centuries century cereal ceremony certain
  certainly certificate chains chair chairman chairs challenge challenges chamber champ champion chances change
  changed changes channel channels chaos chap chapel chapter character characters charge charged charges charm charmed
  chart charts chased chat chauffeur cheap cheat cheated check checked checks cheek cheerleader cheers cheese chef
  chemical chemicals chemistry chess chest chew chicago chick chicken chickens chicks child childhood children chili
  chill china chip chips chocolate choice choices choir choke choose chop chopper chops chorus chose chuckles cigar
  cigarette cigarettes cigars circle circles circuit circumstances circus citizen citizens civil civilian civilians
  civilized claim claimed claims clamp class classic classified classy clean cleaned cleaner clear clearance cleared
  clearly clears clerk clever click client clients climb clinic clip clock close closed closely closer closes closest
  closet closing cloth clothes cloud clouds clown clowns club clubs clue clues clumsy cluster clusters coach coal
  coast coat coats cocaine code codes coffee coffin coin coincidence cold collapse collapsed collar colleague
  colleagues collect collected college cologne colony color colors column coma comb combat come comedy comes comic
  command comments commercial commission commissioner commit committed committee common communicate communication
  communities community companies companion company compare compared compassion compete compiler compilers complain
  complaint complaints complete completed completely complex complexity complicated component components compound
  compromise computer computers computing comrade concentrate concept concepts concern concerned concerns concert
  conclusion conclusions concrete concurrency condom conduct conf conference confess confessed confession confidence
  confident confidential confirm confirmed conflict confused confusion congratulate congress congressman connect
  connected conscience conscious consent consequences consider considered consistent conspiracy constantly consult
  contact contacted contacts contain container containers content contest context contexts continue continued
  continues continuous contract contracts contrary control controlled controls convenient conversation convict
  convicted convince convinced cooked cookie cookies cool cooler coop cooperate coordinates cop copenhagen copies
  copper cops copy cord core corn corner corners coroner corporate corps corpse correct correctly corridor corrupt
  cost costs costume costumes cottage couch cough could council counsel counted counter countess countries country
  counts county couple couples courage course court courtesy courtroom courts cousins covenant cover coverage covered
  covers cow cowboy cows cozy crab crack cracked cracker crackers craft crank crash crashed crawl crazy cream create
  created creative creature creatures credit creep creeps creepy crew crib cried cries crime crimes criminal criminals
  crisis critical crook crooked crossed crowd crowded cruel crush crushed cry cue cuff cuffs culture cup cups cure
  cured curious curly current currently curse cursed curtain curtains curve custody custom customer customers customs
  cut cute cuts cyber cycle dad daddy daily damage damaged dance danced dancer dancers dances danger dangerous dark
  darn dash dashboard data database databases date dated dates daughter daughters day daylight days dead deadline
  deadly deal dealer dealers deals dealt dear dearest deaths debate debt debts debugging deceased decent decide
  decided decides decision decisions deck declare declared dedicated deed deeds deep deeper deeply deer defeat
  defeated defend defendant defense defensive define definite definitely degree degrees delay delayed deliberately
  delicate delight delighted delightful deliver delivered delivery demand demands demo democracy demon demons demos
  denial denied dental dentist denver deny departure depend depends deploy deployment deployments deposit depressed
  depression depth deputy describe described desert deserted deserve deserved deserves design designed designer
  designs desire desk despair desperate desperately despite dessert destroy destroyed detail details detect detection
  detective detectives determine determined develop developed developer developers development device devices devils
  devops devoted devroom diamonds diapers diary dice did die died diet difference differences different differently
  difficult difficulty dig digital dime diner ding dinner dip direct directed directly director directors dirt dirty
  disagree disappear disappeared disappoint disappointed disaster discharge discipline disco discover discovered
  discovery discuss discussed discussion disease disgrace disguise dish dishes disk dismiss dismissed disorder
  dispatch display disrespect distance distant distinguished distracted distress distributed district disturb
  disturbed ditch dive divide division divorce divorced dizzy do doc docs doctors document documentary documentation
  does dog dogs doing doll dollar dollars dolls domain domains domestic done donkey dont doom doomed door doorbell
  doors dope dorm dose double doubt doubts dough down downstairs downtown dozen dozens draft drag dragged dragon drain
  drama dramatic drank draw drawer drawn dreadful dream dreamed dreams dress dressed dresses drift drill drink drinks
  drive driven driver drivers drives driveway drop dropped drops drove drown drowned drug drugs drum drums drunk
  drunken dry dublin duck ducks dude dudes due dug dull dumb dummy dump dumped dust duties duty dying dynamite each
  eager eagle ear earlier early earn earned earrings ears earthquake ease easier easily easy eat eaten eats economy
  ecosystem edge editor educated effect effective effects efficient effort efforts egg eggs ego eight eighteen eighth
  either elbow elder elders elected electric electrical electronic elegant elephant elevator eleven eliminate elk
  elsewhere embarrass embarrassed embassy embedded embrace emergency emotional emotionally emperor empire employee
  employees employer empty encounter encourage end ended ends enemies enemy energy engage engaged engine engineer
  engineering engineers engines enjoy enjoyed enormous enough enter entered enterprise entertain entire entirely
  entitled entity entrance entry envelope environment envy episode equal equally erase error errors escape escaped
  escort especially essay essence essential est establish established estate eternal ethics europe evacuate event
  events eventually ever every everybody everyday everyone everything everywhere evidence evidently evil evolution
  evolutionary exact exactly exam examine examined example examples excellence excellent except exchange excited
  exclusive excuse excuses execute executed executive exercise exhausted exhibit exist existed existence exists exit
  exotic expect expected expense expenses expensive experience experienced experiences experiment experiments expert
  experts explain explained explains explode explore explosion explosive explosives expo expose exposed exposure
  express expression extend extension extra extraordinary extreme extremely eye eyes fabulous face faced faces facial
  fact factor factory facts fade fail failed failure failures faint fair fairly fairy faithful fake fallen falls false
  fame familiar families family famous fancy fans fantastic fantasy far fare farewell farm fart farther fashion fast
  faster fastest fat fatal fate fault favor favorite favors fax fear feared fears feast feather feathers feature
  features fee feed feedback feel feelings feels feet fell fellow fellows felony felt female fence fest festival fetch
  fever few fifteen fifth fifty fight fighter fighters fights figure figured figures file filed files fill filled film
  films filthy final finally finals finance financial find finds finest finger fingerprints fingers finish finished
  fire fired fires fireside fireworks firm first fishbowl fist fit fits five fix fixed flag flame flames flash
  flashlight flat flattered fleet flesh flew flies flight float floors flow flower flu fluid flush fly focus focused
  fog fold folk folks follow followed follows fond food fool fooled foolish fools foot footage football footsteps for
  forbid forbidden force forced forces forehead foreign forever forget forgive forgiven forgot forgotten fork form
  formal former forms formula fort fortunate fortunately forty forward fought foul found fountain four fourteen
  fracture fragile frame framed framework frameworks france frankly fraud freak freaked freaks free freedom freeway
  freeze freezer frequency fresh freshman fridge friendly fries frighten frightened frog from front frontend frozen
  fruit fuel fugitive full fully fun function functional functions fund fundamentals funds funeral funny fur furious
  furniture further fuss future fuzzy gag gain gained gallery game games gang gangster gap garage garbage garlic gas
  gasoline gasps gate gather gathered gave gear gee geek geez general generally generator generous genetic genius
  gentle gentleman gentlemen gently genuine germany gesture get gets ghetto ghost ghosts giant gift gifts gig gimme
  gin girl girlfriend girlfriends girls give given gives glad global globe glorious glory glove gloves glow glue go
  goal goals goat gob goddess godfather gods goes going gold golf golly gone gonna good goodbye goodnight goods goofy
  goose gorgeous gorilla gosh gossip got gotcha gotta gotten gown grab grabbed gracious grade grades graduate
  graduated grand granddaughter grandfather grandma grandmother grandpa grandson granny granted grateful gratitude
  grave graveyard gravy grease great greatest greedy green greet greetings grew grid grief grip groans groceries
  grocery groom ground grounded grounds group groups grow grown grows growth grunts guarantee guaranteed guard
  guardian guards guess guessed guest guests guidance guide guilt guilty guitar gum gunfire guns gunshot guts gutter
  gym habit habits hackathon had hah hail hair haircut hairs hairy half halfway hall hallelujah hallway halt hamburg
  handcuffs handed handful handle handled handling hands handsome hanged hangs happen happened happens happier
  happiest happily happy harbor hard harder hardest hardly hardware harm harsh hat hatch hate hated hates hatred hats
  haul haunted have hawk headache headaches headed headquarters heads heal health healthy hear heard hears heart
  heartbeat hearts heat heavenly heavily heavy heel heels height heights heir held helicopter hello helmet help helped
  helpful helps helsinki her herd here hereby heroes heroin hers herself hesitate hey hid hidden hide hideous high
  higher highest highly highway hike hilarious himself hint hip hips hire hired his historical history hit hits hobby
  hockey holds hole holes holidays holler hollow holy home homes homework honest honestly honesty honey honeymoon
  honored hook hooked hooray hop hoped hopefully hopes horns horny horrible horror horse horses hose hospital
  hospitals hostage hostages hostile hot hotel hottest hour hours household housekeeper houses how howdy however huge
  huh human humans humble humiliated humor hunch hundred hundreds hunger hungry hunk hurricane hurry hurt hurts
  husband husbands hush hustle hut hybrid hysterical i idea ideal ideas identical identified identify identity idiot
  idiots if ignorant ignore ignored illegal illusion image images imagine imagined immediate immediately impact
  implementation importance important importantly impossible impress impressed impression impressive improve
  improvement impulse in inappropriate inch inches incident incidents include included includes income increase
  incredible incredibly indeed index india indicate indicates individual industry infected influence inform informed
  infrastructure initial injured injuries injury ink inner innocence innovation insane inside insights insist insisted
  inspector inspired instance instant instead instinct instincts insult insulted insurance intact intelligence
  intelligent intend intended intense intent interactive interest interested interests interface interfaces interfere
  interior internal interrupt interrupted interview interviews intimate into intro introduce introduced introduction
  invasion invented investigate investigator invisible invite invited involve involved iron ironic irrelevant is
  island isolated issue issued issues it italy item items its itself jackass jacket jammed janitor japan jar
  javascript jaw jealous jealousy jeez jelly jewelry jewels job jobs join joined joint joke jokes jolly journal
  journalist journey juice jump jumped jungle junk jury just karate keep keeps kept ketchup key keynote keynotes keys
  kicked kicks kiddo kidnap kidnapped kidney kids kill killed killer killers kills kind kinda kindly kinds kingdom
  kissed kisses kit kitchen knee kneel knees knew knife knights knives knock knocked knots know knowledge known knows
  lab label labor laboratory labs lad ladder ladies lads laid lake lame lamp landed landlord lands language languages
  lap large larger largest laser last lasted late lately latency later latest laugh laughed laughs laughter launch
  laundry law lawn laws lawsuit lawyer lawyers lay layer lazy lead leader leaders leadership leads leaf league leak
  lean leap learn learned lease least leather leave leaves lecture led leg legacy legal legally legend legitimate legs
  lemon lemonade lend length leopard less lesson lessons let lethal lets letter letters level levels liar library
  license lick lied lies life lifetime lift lifted light lighten lighter lightning lights like liked likely likes
  limit limited limits limo line lined lines link links lip lips lipstick liquid liquor lisbon list listed listen
  listened listens lit literally literature live lived liver lives load loaded lobby lobster local locate located lock
  locked locker locks log logic logical london lonely lonesome long longer look looked looks loop loose loosen lose
  loser losers loses loss lost lots lottery loud louder lounge lousy loved lovely lover lovers loves low loyalty luck
  luckily lucky luggage lunatic lunch lungs lust luxury lying machine machines mad made madman madrid magazine
  magazines magic magical magician magnificent magnum maid maiden mail main maintain maintainable maintenance make
  makeup making mall manage managed management manager managers maniac mankind manner manners mansion manual many map
  maps marble marijuana marked marker market marriage married marry marvelous mask masks massage massive master match
  matches material math matter matters mattress mature maximum maybe mayor me meal meals mean meaning means meant
  meantime meanwhile measure measures meat med medal medic medical medicine medium meet meetings meets meetup
  melbourne melt member members memo memorial memories memory men mental mentally mentioned mercy mere merely mesh
  mess message messages messed messenger messy met meta metal meter meters method methods metrics mice microservice
  microservices middle midnight might mighty migration military milk million millionaire millions mind minds mines
  minimum minister minor mint minus minute minutes miracles mirror misc misery missed misses missile missiles mission
  mistake mistaken mistakes misunderstood mix mixed mob mobile mock mode model models modern modular mole mom momma
  mommy money monitor monitoring monkey monkeys monolith monoliths monster monsters month months mood moonlight moose
  moral more morgue morphine mortal mortgage most mostly motel mother mothers motivation motive motor motorcycle
  mountain mountains mouse mouth mouths move moved moves movie movies much mud muffin mug mule multi multiple mum
  mummy munich muscle muscles museum music musical musician must mustard mutual my myself mysterious mystery myth
  myths nailed nails naive naked named nanny nap narrator narrow nasty national native natural naturally naughty near
  nearby nearest nearly neat necessarily necessary neck necklace need needed needle needles needs negative negotiate
  neighbor neighborhood neighbors neither nephew nerve nerves nervous nest net network networks never new news
  newspaper newspapers next nice nicely nicer nicest nickel nickname niece night nightmare nightmares nights ninth no
  nobody node noise noises none nonsense noodles noon nope normally nose not note notes nothing notice noticed notify
  novel now nowadays nowhere nuclear number nun nurse nurses nuts oak oath obey object objective objects obliged
  observability observe obsessed obsession obvious obviously occasion occasionally occupied occur occurred odd odds of
  off offend offended offense offensive offer offered offers office officer officers offices official officially
  officials often oil okay old older oldest on once one ones online only onto oops open opened opens opera operate
  operating operations operator operators opinion opposed opposite optimisation optimization option options or orbit
  orchestra order ordered orders ordinary organ organisation organisations organization organizations organized organs
  original originally orphan orphanage oslo other others otherwise ouch ought our ours ourselves out outer outfit
  outline outrageous outside oven over overcome overnight override overtime overview owe owed owes owl own owned owner
  owners owns oxygen pack package packed pad page pages paid pain painful pains paint painted painter paintings pair
  pajamas palace pale pals pancakes panel panic panicked panties pants paper papers paperwork parade parallel paranoid
  pardon parent parents paris parked parlor parole part particular particularly parties partner partners parts party
  pass passage passed passenger passengers passionate passport password past patch path pathetic patient patients
  patrol pattern patterns pause pay pays peaceful peach peak peanut peanuts pearls peculiar peek penalty pencil people
  pepper percent perfect perfectly perform performance performed perfume perhaps perimeter period permanent permission
  permit personal personally personnel persons perspective persuade pervert pets phase philosophy phone phoned phones
  phony photo photograph photographer photographs photos phrase physical physically physician piano pick picked picks
  pickup picnic picture pictures piece pieces pig pigeon pile pill pillow pills pilot pilots pin pinch pine pinky pipe
  pipeline pipelines pipes pirate pirates pistol pitch pitfalls pity pizza place placed places plague plain plan plane
  planes planet planned plans plant planted plants plastic plate plates platform platforms platoon play played players
  plays plaza plea plead pleasant please pleased pleasure pledge plot plug plus pocket pockets pod poem poet poetry
  point pointed points poison poisoned poke poker police policeman policy polite political politicians pond pony pool
  poor popcorn popped pops popular porch pork portland portrait pose positive positively possess possessed possession
  possible possibly posted poster pot potato potatoes potential pounds powder power powerful practical practically
  practice practices prague praise pray prayer prayers preacher precinct precise precisely predictive prefer pregnancy
  pregnant prep prepare prepared presence present presentation presented presents preserve presidential press pressed
  pressure presume pretend prettiest pretty prevent previous previously prices prick priest primary prime primitive
  principal principle principles print printed prints prison prisoner prisoners privacy privilege prize pro probably
  problem problems procedure proceed process processes produce produced producer product production productivity
  products profession professional professor profile profit profits program programmers programs progress project
  projects prom promised promises promoted pronounce proof proper properly property prophecy proposal propose proposed
  prosecutor protect protected protective protest protocol protocols proud prove proved proven proves provide provided
  psych psychiatrist psychic psycho psychological psychotic public published puke pull pulled pulls pulse pump pumpkin
  punched punish punished punk puppet puppies puppy purchase pure purple purpose purposes purse pursue pursuit push
  pushed put puts puzzle q qa qualified quality quantum quarrel quarters queer queries query quest question questioned
  questions queue queues quick quicker quickly quiet quietly quit quite quote quotes rabbi rabbit rabbits races rack
  racket radar radio rage raid railroad rain rainbow rains raise raised rally ran ranch random range rap rapid rare
  rarely rash rat rate rats raw razor reach reached reaches react reactive read reader readings reads ready real
  reality realize realized really rear reason reasons rebel recall recap receipt receive received recently recipe
  reckon recognize recognized recommend recommendations recommended record recorded records recover recovered recovery
  red refer reference references reflections refrigerator refuse refused regard register registered registry regret
  regrets regular rehab rehearsal rejected related relational relative relatives relax relaxed release released
  releases relevant reliability reliable relief relieve relieved religion religious rely remain remains remarks
  remember remembered remembers remind reminded reminds remote remove removed rendezvous rent rented repair repay
  repeat replace replaced report reported reporter reporters reports represent represents republic request requested
  requests require required requirements requires rescue rescued research resent reserve residence resident residents
  resilience resilient resist resort resource resources respect respected respects respond response responsible rest
  restaurant restaurants result results resume retarded retire retired retreat retro retrospective return returned
  returns reveal revealed revenge reverse review reviews reward rhythm rib ribs rid rider rides ridiculous rifle rig
  right rights ring rings riot rip ripped rise risk risks risky ritual road roadmap roads roast robbed robbery robe
  robot rocket rocks rode rodeo role roll rolled roller rolls roof room roommate rooms roots rope ropes roses rot
  rotten rough round rounds route routine row rub rubber rubbish rude rug ruin ruined rule ruled rules rum rumor
  rumors run runs runtime runway rushed sacred sacrifice sad saddle safe safely safer safety sail sailor saint sake
  salad salary sale sales salesman salmon saloon salt salute same sample samples sandwiches sane satellite satisfied
  satisfy sauce sausage save saved saves savings saw say says scalability scalable scale scam scandal scar scare
  scared scares scary scenario scene scenes scent schedule scheduled schema scheme school schools science scientific
  scientist scientists scissors scoop scope score scored scores scouts scrambled scratch scream screams screech screen
  script scrub sea seal sealed search searched season seat seated seats seattle second seconds secret secrets sector
  secure secured security see seed seek seem seemed seems seen sees self selfish sell sells semantic semester send
  sends senior sense senses sensible sensitive sensors sent sentence sentimental separate separated sequence serial
  series serious seriously servant servants serve served server serverless servers serves service services session
  sessions set sets settle settled setup seven seventeen seventh several severe sew shack shadow shadows shaft shake
  shall shallow shame shape share shared shares shark sharks shave she shed sheep sheet sheets shelf shells shelter
  sheriff shield shift shifts shine shiny ship ships shirt shirts shock shocked shoe shoes shoo shook shoot shooter
  shoots shop shore short shorter shortly shorts shot shotgun shots should shoulder shoulders shout shove shovel show
  showed shower shown shows shrimp shrink shut shuttle shy sick side sides sidewalk sighs sight sign signal signals
  signature signed significant signs silence silent silk silly silver similar simple simplicity simply since sing
  singapore single sings sink sins sire sis sissy sit site sits six sixteen sixth sixty size skate ski skies skill
  skills skin skinny skip skipper skirt skull slack slap slaughter slave slaves sleep sleeps sleepy sleeve slept slice
  slick slide slides slight slightest slightly slim slip slipped slippers sloppy slot slow slower slowly smack small
  smaller smart smarter smash smashed smell smelled smells smile smiles smoke smoked smokes smooth snack snakes snap
  sneak so soap sober soccer social sock socks sofa soft software soil sold soldier soldiers sole solid solo solution
  solutions solve solved some somebody someday somehow someone someplace sometime sometimes somewhat songs sons soon
  sophisticated sore sorrow sorry sort sorts soul souls sounded sounds soup sour source sources space spaghetti spain
  spare spark speak speaker speakers speaks spec special specialist specialty species specific specifically
  specification spectacular speech speeches speed spell spells spend spends spent sperm spice spider spike spill
  spilled spin spine spirits spiritual spit spite splendid spoil spoiled spoke spoken sponge sponsor spoon sport
  sports spot spots spotted spray spread springs spy squad square squeeze squirrel stab stabbed stack stadium staff
  stage stain stairs stake stall stamp stamps stand standard standards stands star starboard stare stars start started
  starts startup startups starve state states static statue status stay stayed stays steady steak steal steam steel
  steer step stepped steps stereo stew stick sticks sticky stiff still sting stink stinks stir stitch stock stole
  stolen stomach stones stood stop stopped stops storage store stores stories story stove straight straighten strain
  strange stranger strangers strap strategic strategies strategy straw strawberry stray streak stream streams street
  streets strength stress stressed stretch strict strictly strike strikes strings stroke strong stronger strongly
  struck structure structures struggle stubborn stuck stud student students studied studies studio study stuff stuffed
  stunt stupid style sub subject subjects submarine submit substance subtitles subtle subway succeed success
  successful such sucked sucker sudden suddenly suffer suffered sugar suggest suggested suing suit suitcase suite
  suits sum summary summit sunrise sunset sunshine super supervisor supper supplies supply support suppose supposed
  supposedly supreme sure surely surf surface surgeon surgery surgical surprise surprised surprises surrender
  surrounded surveillance survey survival survive survived survivors suspect suspected suspects suspended suspicion
  suspicious sustainable sustained swag swallow swallowed swamp swear sweat sweater sweep sweetest sweetheart sweetie
  swell swim swing switch switched sword swore sworn sydney symbol sympathy symposium symptoms syndrome system systems
  tab table tables tactical tag tail tails take takeaway takeaways taken takes tale talent talented tales talk talked
  talks taller tango tank tanks tao tap tape tapes target targets task tasks taste tasted tastes tasty tattoo taught
  tax taxes taxi teacher teachers teaches team teams tear tears tease tech technical technically technique techniques
  technologies technology teenage teenager teeth telegram telephone television tells temper temperature temporary ten
  tend tender tennis tense tension tent tequila term terminal terms terrible terribly terrific terrified terror
  terrorist terrorists test tested testify testimony tests text than thank thankful thanks that the theater theatre
  thee theft their theirs them theme themselves then theories theory therapist therapy there therefore these they
  thick thief thieves thin thing things think thinks third thirsty thirteen thirty this those thou though thought
  thoughtful thoughts thousands thread threads threat threaten threatened threats three threw thrill thrilled throat
  throne through throughout throw thrown throws thumb thunder thus tick ticket tickets tie tied tiger tight time timer
  times tin tiny tip tips tire tired tires tissue title to toad toast tobacco today toe toes together toilet tokyo
  told tolerate tomato tomb tomorrow tongue tonight tons too took tool toolbox tools tooth top topic topics tops torn
  toronto torpedo torture tortured toss tossed total totally touch touched touches tough tougher tour tourists tow
  toward towards towel towels tower towers town towns toys track tracks trade traditional traffic tragedy tragic trail
  trailer train trained trainer training trains traitor tramp trance transcript transfer transferred transformation
  transition transmission transport trap trapped traps trash trauma travel traveled travels tray treasure treat
  treated treats trees tremendous trends trial tribe tribute trick tricks tricky tried tries trigger trip triple trips
  troop troops trophy trouble troubled troubles trousers truck trucks true truly trunk trust trusted truth try tub
  tube tubes tumor tuna tune tuning tunnel turn turned turns turtle twelve twenty twice twin twins twist twisted two
  type types typical ugh ugly ui ultimate ultimately umbrella uncle unconference unconscious under undercover
  underground underneath understand understands understood underwater underwear unexpected unfair unfortunate
  unfortunately unhappy uniform uniforms united units universal universe unknown unlike unlock unnecessary unpleasant
  untie until unto unusual up update upgrade upon upset upside upstairs urge urgent urine us usability usage use used
  useful user users uses using usual usually ux vacuum vain valet valley value values vampire vampires vancouver
  vanished variety various vast vault vegetables vehicle vehicles veins velvet vengeance venue verdict version versus
  very vessel vest vet via vibe vice vicious victim victims victory video videotape vienna view views village violence
  violent virtual virtue virus vision visions visit visited visitor visitors visual vodka voice voices volume
  volunteer volunteers vomit vote voted votes vow vows voyage vs vulnerabilities wagon waist wait waited waiter
  waitress waits wakes walk walked walks wallet waltz wander wanna want wanted wants war warden wardrobe warehouse
  warm warn warned warp warrant warrior warriors wars warsaw was washed waste wasted watch watched watches water wax
  way ways we weak wealth wealthy weapon weapons wear wears weather web webinar website wee weed week weekend weekends
  weep weigh weird welcome well went were wet whack whale whales what whatever whats whatsoever wheat wheel wheelchair
  wheels when whenever where whereabouts wherever whether whew which while whip whipped whiskey whisper whispers
  whistle who whoa whoever whole whom whose why wicked wide widow wife wig wild will win wind window winds wine wings
  winner winners wins wipe wiped wire wired wires wish wished wishes wit witch witches with withdraw within without
  witnessed witnesses wives wizard woke wolves woman women wondered wonderful wonders woo wooden woody word words wore
  work worked worker workers workflow workflows works workshop world worlds worm worn worried worries worry worse
  worst worthy would wound wounded wounds wow wrap wrapped wreck wrecked wrist write writer writers writes written
  wrong wrote yacht yard yards yea yeah year years yell yelled yep yes yesterday yet you younger your yours yourself
  yourselves youth yup zero zip zone zoo zurich`.split(/\s+/),
)
