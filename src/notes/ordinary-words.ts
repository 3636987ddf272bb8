/** Words in capitals that name no technology worth a topic: office, money, time, places, chat, and plain hardware. */
export const ordinaryAcronyms = wordsIn(`
  FAQ TODO TODOS USA CEO CTO CFO COO CIO CISO CPO CMO CDO SVP EVP VIP HQ MBA PHD BSC MSC EMEA APAC LATAM UAE NYC LA SF UN NATO
  FBI CIA IRS NGO LLC INC LTD PLC GMBH B2B B2C SMB SME IPO ROI KPI KPIS OKR OKRS NPS GMV ARR MRR LTV CAC CTR MVP POC SOW
  RFP RFQ RFC RFCS NDA SLA SLAS FTE WIP BAU CAPEX OPEX TCO P&L Q&A EBITDA USP USD EUR GBP VAT GDP ATM POS CRM ERP HRM
  ASAP FYI TBD TBA TBC TLDR IMO IMHO IIRC AFAIK BTW LOL OMG WTF RTFM ETA EOL EOD EOY AKA DIY WFH PTO AOB FOMO FUD NIH
  OOO ICYMI YMMV NB PS RSVP VS ETC GMT UTC EST PST CET BST MON TUE WED THU FRI SAT SUN JAN FEB MAR APR JUN JUL AUG SEP
  OCT NOV DEC RAM ROM CPU CPUS GPU GPUS SSD HDD USB LED LCD PC PCS GUI UIS CLI TUI IDE IDES SDK SDKS API APIS URL URLS
  URI URIS UUID GUID ID IDS IP OS VM VMS CRUD LAN WAN PDF PNG JPG JPEG GIF MPEG ASCII ISO ANSI IEEE ACM DVD TV HDTV SMS
  FIFO LIFO KISS SMART RACI DACI SWOT STEM STAR HR PR QA UX UI DX PM PO BA SRE SRES ML AI IT II III IV VI VII VIII IX
  XII DSL GPS OEM ISP SAAS PAAS IAAS OOP OSS EULA EDI DOS DDOS PII PCI SOX GDPR HIPAA CVE CVES COVID ADHD DNA UFO AKAS
  SQL NOSQL DB DBS DBA DBAS JSON HTTP MS KB MB GB TB PB QPS RPS TPS IOPS MTTR MTTD MTBF SLI SLIS SLO SLOS LOC PRS CI CD
  NOT NEVER ALWAYS ALL AND BUT MUST DONT STOP WHY HOW WHAT WHEN WHO NEW ONE TWO TEN VERY ONLY THIS THAT NOW YES LOTS ANY
  CAN ARE YOU YOUR OUR THE FOR WITH FROM INTO MORE LESS MOST SAME BIG BAD GOOD BEST FAST SLOW REAL TRUE FALSE NULL NONE
  NOTE TIP WARN INFO ERROR DEBUG FATAL BEFORE AFTER EVERY REALLY SHOULD WILL DOES CANNOT WANT NEED THINK LEARN DEMO END
  GET PUT POST PATCH DELETE HEAD SELECT INSERT UPDATE WHERE JOIN GROUP ORDER INDEX TABLE LIMIT COMMIT DROP
`)

/** Words with digits in them that name no technology. */
export const ordinaryWithDigits = wordsIn(`
  B2B B2C C2C D2C B2E E2E P2P M2M G2G A2A O2O I18N L10N A11Y O11Y G11N Y2K W3C MP3 MP4 F1 COVID19 COVID-19 WEB2 WEB3 UTF8 UTF16
  INT32 INT64 UINT8 UINT32 UINT64 FLOAT32 FLOAT64 FP16 FP32 BF16 INT8 BASE64 HTTP2 HTTP3 RS232 CO2 H2O PM2 AC3
  ROOM1 ROOM2 HALL1 HALL2 DAY1 DAY2 DAY3 PART1 PART2 STEP1 STEP2 PHASE1 PHASE2 TIER1 TIER2 LEVEL1 LEVEL2 TODO1 TODO2
`)

/** Words with a capital letter inside, or at their beginning wherever they stand, that name no technology. */
export const ordinaryNames = wordsIn(`
  PhD eBook eBooks eCommerce eMail iPad iPod WiFi DevRel DevEx FinTech AdTech EdTech MarTech BioTech InsurTech RegTech GenAI BigCo
  MyApp FooBar HelloWorld SaaS PaaS IaaS FaaS XaaS OpEx CapEx GitOps DevOps DevSecOps MLOps AIOps FinOps DataOps NoOps LinkedIn
  YouTube TedX McJob LoC SoMe MacBook AirPods PlayStation OnCall HowTo ToDo DoD DoR
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
  November December Christmas Easter Halloween Thanksgiving Black God Bible Latin Greek Roman English German French Spanish
  Italian Portuguese Dutch Swedish Norwegian Danish Finnish Polish Czech Russian Ukrainian Turkish Arabic Hebrew Hindi Chinese
  Japanese Korean Indian American British Irish Scottish Welsh Canadian Australian European African Asian Brazilian Mexican
  Swiss Austrian Belgian Hungarian Romanian Israeli Western Eastern Northern Southern Europe Asia Africa America Americas
  Australia Canada Mexico Brazil Argentina Chile Peru Colombia India China Japan Korea Singapore Taiwan Thailand Vietnam Indonesia
  Malaysia Philippines Germany France Spain Italy Portugal Netherlands Holland Belgium Austria Switzerland Sweden Norway Denmark
  Finland Iceland Ireland Scotland Wales England Britain Poland Czechia Hungary Romania Bulgaria Greece Turkey Israel Egypt
  Nigeria Kenya Russia Ukraine Estonia Latvia Lithuania London Paris Berlin Munich Hamburg Cologne Frankfurt Vienna Zurich
  Geneva Amsterdam Brussels Copenhagen Stockholm Oslo Helsinki Dublin Edinburgh Manchester Madrid Barcelona Lisbon Rome Milan
  Prague Warsaw Krakow Budapest Bucharest Athens Istanbul Moscow Kyiv Toronto Montreal Vancouver Boston Chicago Austin Dallas
  Denver Seattle Portland Atlanta Miami Houston Washington York Francisco Angeles Vegas California Texas Florida Oregon Virginia
  Silicon Valley Tokyo Osaka Kyoto Seoul Beijing Shanghai Shenzhen Bangalore Bengaluru Mumbai Delhi Sydney Melbourne Dubai
  Agile Internet Web Cloud Valve Earth Mars Moon Sun Mr Mrs Ms Dr Prof Sir Lord Day Part Chapter Figure Table Step Phase
  Slide Room Hall Keynote Q&A
`)

function wordsIn(list: string): ReadonlySet<string> {
  return new Set(list.trim().toLowerCase().split(/\s+/))
}
