"""Given names from forty languages: they tell a bare name from a section, a place or a button.

A line of two capitalised words beside a headline may be anything ("Rosa Weiler", "World News"); where nothing else says
that it is an author, its first word has to be a name that people bear. Places, months and everyday words that are
names too (April, Paris, Hope) are left out. Add what is missing.

Most of the names are from Faker's person providers: Copyright (c) 2012 Daniele Faraglia and contributors.

    Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
    documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
    rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to
    permit persons to whom the Software is furnished to do so, subject to the following conditions: The above copyright
    notice and this permission notice shall be included in all copies or substantial portions of the Software. THE
    SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
    WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS
    OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
    OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
"""

from __future__ import annotations

from functools import cache


def is_first_name(word: str) -> bool:
    """True for a name that people are given, in any case; of ``Anne-Marie`` the first part has to be one."""
    bare = word.lower().strip(".,'’")
    return bare in _first_names() or bare.partition("-")[0] in _first_names()


@cache
def _first_names() -> frozenset[str]:
    """Made when first asked: most pages name their authors without doubt."""
    return frozenset(_NAMES.split())


_NAMES = """
ada andre ange armas basil beau bella cara clair clay dag dane darin dawn dino don drew elif esa floor flora gal
grace hari ivy joy kara kit laurel lois luce luz mae magdalene melody michiel noe norma odd ona orlando paz rod
runa siri solange tore una unn violet
aaaqil aaban aabid aachal aada aadam aaden aadhya aadi aadil aafiya aage aahana aahil aalam aalee aalim aaliyah
aamil aamir aamirah aanuoluwapo aapo aaqil aarav aarif aarini aariz aarna aarnav aarne aaro aaron aarush aaryan
aarón aashi aashif aashir aasif aasim aatif aatiq aatos aaus aayan aayush aazim aba abaan abagail abayomi abb
abbas abbey abbi abbie abbigail abbos abbott abby abdalla abdallah abdelatif abdelkader abdellah abderaouf
abderrahmane abdi abdiel abdihakim abdirahman abdiş abdu abduaziz abduboriy abdul abdulbekir abdulgazi abdulhamid
abdulkadir abdullah abdullahi abdulloh abdulmenaf abdulsemet abdumalik abdurahmon abdurrahman abdón abdülahat
abdülcemal abdülhadi abdülkerim abdülsamed abdürreşit abe abebi abednego abeer abeiku abel abelardo abelone abena
abeni abha abhimanyu abhiram abid abie abigael abigail abigaili abigale abigayle abigaíl abilio abina abiodun
abiona abiye abner abosede abraham abram abror abubakar abubakr abuzar abyasa acar acarkan acey achiel achieng
achille achim achsah acie aclan acy adaeze adah adal adalbert adalberto adaline adalyn adalynn adam adamaris adamo
adams adan adasal adda addie addison addisyn addyson ade adebiyi adebowale adebukola adedayo adedeji adekitan
adekola adekunle adel adela adelaida adelaide adelard adelardo adelasia adelbert adele adeleke adelgunde adelheid
adelia adelin adelina adelinde adeline adell adella adelle adelmo adelyn adelynn adem adenike adeniyi adeolu
adeoti adepeju aderopo adesewa adeshina adesoji adesua adetayo adetoke adetoun adeyi adhiarja adhra adi adia
adiarja adiela adigun adika adikara adila adilene adilə adimu adin adina adinata adis adison aditya adlai adlan
adline admir admiral adnan adolf adolfine adolfo adolph adolphe adolphus adomas adonis adora adoración adrain
adria adriaan adrian adriana adriane adrianna adrianne adriano adriel adrien adriene adrienn adrienne adrija
adrijana adrián adriána adron adunni advaith advay advik advika adviye adweta adwoa adya adyson adán adèle adéla
adélaïde adıgün aedan aedin aengus aenne afaq afer aferdita affie afia afife afil afiq afolarin afonso afra afrim
afruza aftin afton afua afət agapito agastya agata agatha agathe aggie aggrey agim aglaia agne agnes agnesa agnese
agness agneta agnete agnieszka agnolo agnos agnès agnė agostina agostino agripina agris agron agus agusta agustin
agustina agustín agáta ahat ahmad ahmed ahmet ahsen ahter ahti aicha aida aidan aideen aiden aidyn aidə aiga
aigars aija aijuka aiko aila ailbhe aileen ailene aili ailis ailish aimable aime aimee aimo aimé aimée ainara aine
aino ainoa ainsley ainārs airi aisha aishani aishling aisling aislinn aistis aisyah aitana aitor aivar aivaras
aivars aiyana aiyanna aja ajala ajan ajani ajda ajeng ajiman ajimat ajimin ajiono ajla ajna ajoke akalan akanmu
akar akarsana akatay akay akbar akbaş akboğa akcivan akdora akdurmuş akeelah akeem akgöl akgüneş aki akif akifə
akinkunmi akinlabi akinwale akinyi akira akise akkerman akmal akmaner akmaral akobir akos akosua akoth akram aksay
aksel akseli akshay aksoy aksöğüt aktemür akua akumaa akumu akver akwasi akwesi akyıldız akçabay akçasu aköz
akınal alaaddin alabama alabezek alade aladin aladino alaeddin alain alaina alambana alamiro alamu alan alana
alanalp alani alanis alanna alannah alanzo alara alastair alattin alaya alayna alaz alba alban albano albeiro
alberico albert alberta alberte albertha albertina albertine alberto alberts albertus albin albina albino albion
albrecht albulena alby albín albína alcan alcee alcide alcides alcie alcira alda aldair aldemar alden alderano
aldin aldis aldo aldona aldonza alea aleah alease alec alecia aleck aleen aleena aleida aleisha aleix alejandra
alejandrina alejandro alejo alek aleks aleksandar aleksander aleksandr aleksandra aleksandras aleksandrs
aleksanteri aleksei aleksej aleksi alen alena alene alenka aleodor alesha alesia alessandra alessandro alessia
alessio aleta aletha alethea alex alexandar alexande alexander alexandr alexandra alexandre alexandrea alexandria
alexandrie alexandrina alexandro alexandros alexandru alexe alexei alexej alexi alexia alexina alexis alexus
alexys alexzander aleš alf alferd alfie alfio alfons alfonse alfonsina alfonso alfonz alfonzo alford alfred
alfreda alfredo alfréd alfrēds alger algernon algie algirdas algot algış ali alia aliabbas aliana alica alice
alicia alicja alida aliihsan alijah alika alin alina aline alinur alirio aliro alis alisa alise aliseydi alisha
alison alissa alisson alistair alistar alister alivia alix aliya aliyah aliyu aliyə aliza alize alizée alja aljaž
aljoša alka alkor allahverdi allan allana allean alleen allegra allen allena allene allie alline allison allisson
ally allyn allyson allyssa alma almasi almast almaz almeda almedia almendra almer almeta almina almir almira almon
almudena almus almut almuth almyra alois aloisia alojz alojzia alojzij alojzija aloma alondra alonso alonza alonzo
aloys aloyse aloysius aloïs alparslan alpcan alpheus alphonce alphons alphonse alphonsine alphonso alphonsus alpin
alpsü alsoy alston altha althea altie altin alton altoğan altuğ altınbike altınkaya altınçiçek altınışın alva
alvah alvan alvar alvaro alve alveiro alvena alver alvera alverda alverta alvia alvie alvin alvina alvira alvis
alvy alvīne alwilda alwin alwina alwine aly alya alyce alycia alys alysa alyse alysha alysia alyson alyssa alyssia
alyvia alzina alícia alīda alışık alžbeta alžběta amada amadeo amadeus amado amador amahle amaia amaira amalia
amalie amalija amancio amanda amandine amando amani amar amara amarachi amare amari amarilis amarion amaris amaro
amaru amasa amaury amaya amaç ambar amber amberly ambers ambre ambrose ambrosio ambróz amedeo amedeu amel amela
amelia amelie amelija americo amerigo amey amiah amico amil amin amina aminatu amine amir amira amirah amit amiya
amiyah amleto amma ammie ammon amoke amol amon amondi amope amos amparo amra amre amri amrita amruta amy amya amza
amália amélia amélie américa américo amílcar amālija ana anabel anabela anabella anabelle anacleto anahera anahi
anahis anahí anaida anais analia anamaria anamika ananias anar anargül anaru anas anasa anastacia anastacio
anastasia anastasie anastasio anastasios anastatia anastazja anastázie anatol anatole anatoli anatolie anatolij
anay anaya anaëlle anaís anaïs anca ancel ancil ancizar ancuța anders anderson andile andiç andjela andjelina
andon andor andra andrada andrae andrea andreas andree andreea andrei andreia andrej andreja andrejka andrejs
andrena andres andrew andrey andrešs andri andria andrian andrija andrin andrina andris andrius andrus andrzej
andrás andré andréa andréas andrée andrés andwele andy anděla ane anej anel anemona anes aneta anete anett anette
anežka anfernee angalia angavu angel angela angele angelia angelic angelica angelika angelina angeline angelino
angelique angelita angella angelo anggabaya anghel anghelina angie angus angèle angélica angélique anh anibal
anica anice anicet anie aniela anika anikó anina anirudh anis anisa anissa anita anitra aniya aniyah anișoara anja
anjali anjanette anjelica anjolaoluwa anka anke ankica anmol ann anna annabel annabell annabella annabelle annah
annak annalena annaliese annalisa annalise annamae annamaria annamarie annamária annastacia anne annedore annegret
annegrete annekatrin anneke anneleen annelene anneli annelie annelies anneliese annelise annelore annemarie
annemette annemie annemijn anner annerose annett annetta annette annibale annica annice annick annie anniina
annija annika annikki annina annis annita annmarie annukka annunziata anny anom anon anona anoni anouk ansaldo
ansel anselm anselma anselmo ansgar ansh ansis ansley anson ansora anssi antal antanas antero anthoney anthony
antim antione antionette antje anto antoaneta antoin antoine antoinette anton antone antonela antonella antonello
antonetta antonette antoni antonia antonie antonieta antonietta antonija antonin antonina antonino antonio
antonios antoniu antonius antons antony antonín antoon antoņina antra antti antun antwain antwan antwon antònia
antónia antónio antônio anu anunciación anusha anuța anvar anvi anwar anya anyango anyelo anyi aníbal anđa anđela
anže aodhan aoibheann aoibhin aoibhinn aoife aongus apaydın apisara apolena apolinar apolline apollonia apolonia
apostolos aqil aquiles arabella araceli aracely aradhana arah aral araminta aran aranka aras arba arben arbey
arbie arbnor arcan arcelia arch archer archibald archie arda ardath ardelia ardell ardella ardelle arden ardeth
ardian ardis ardit ardita ardith ardyce areli arely aretha arezki argemiro argie argono arham ari ariadna arian
ariana ariane arianna arianne aribert aric arie ariel ariela ariella arielle arielė arietta arif arifcan arifə
arijus arike ariki arild arin arina arinola aris arisara aristide aristides aristița arizona arja arjun arkadiusz
arkie arkut arla arlan arland arleen arlen arlena arlene arlet arleth arletta arlette arley arlie arlin arlind
arlinda arline arlington arlis arly arlyn arlyne armahan arman armand armandas armande armando armands armelle
armend armida armin arminas arminda arminta armond armstead arnaldo arnas arnau arnaud arnaude arnav arnd arndt
arne arnett arnetta arnfried arnie arnim arnis arno arnold arnoldas arnoldo arnolds arnošt arnulf arnulfo aroa
aroha aron aronas arpağ arpád arran arrie arron arsenie arsenio arsim arsipatra arta artan artanto artawan artelia
artemio artemisa arther arthor arthur artie artis arto arttu artturi artur arturo arturs artūras artūrs aru
arunima arusi arvel arvid arvil arvilla arvin arvo arvydas arvīds arya aryan aryana aryanna arziye arzu aránzazu
arıel arıkol arıpınar arısoy arūnas asa asad asafe asake asalet asali asani asanti asatira asberry asbjørn asbury
ascensión asdrubal asger asha ashanti ashby ashely asher ashlea ashlee ashleigh ashlene ashley ashli ashlie
ashling ashly ashlyn ashlynn ashton ashtyn asif asila asilbek asilə asiman asirwada asirwanda asko aslan aslanhan
aslijan asliye asma asmadi asman asma’u asmianto asmini asmira asmuni ason assar asser assia assumpta assunta asta
aston astrid astride astrit asu aswani asım asəf ataahua atabala atagün atalay atamoğlan atanur atasagun atatöre
atena atenulf atfat atgun atha athanasios atharv atheel athena athman athuman athumani ati atiena atieno atila
atilhan atilio atinuke atit atiyye atma atmaja atnan attaf atte atticus attie attila attilio attracta atılgan
aubra aubree aubrey aubrie aud aude audie audley audra audrey audriana audrianna audrina audrius audry audy
augustas auguste augustin augustina augustine augusto augustín aukusti aulikki aulis aune aunyaporn auraq aurel
aurelia aurelian aureliana aureliano aurelien aurelija aurelio aurica aurică aurilla aurimas aurora aurore aurthur
aurélia aurélie aurélien aurėja ausma austen austine auston austra austyn auther authur autry aušra aušrinė ava
avah avelino averi averie averil avery avi avie avni avon avram avunç avşin awadil awamil awamiri awan awani awero
awesi awhina awj awlya awmar awrad axel axelle axenia axinte aya ayaan ayamin ayan ayana ayanna ayasun ayaydın
aybet aybora aybəniz aycagül aydan aydar ayden aydin aydinç ayduru aydın aydınbey ayelén ayesha aygutalp aygönenç
aygül aygün ayhan ayinde ayinke aykut aykutalp ayla ayleen aylil aylin aylla ayman aymen aymeric aynilhayat aynur
aynurə aynımah ayodeji ayodele ayoka ayoub aypar aysar ayse aysel aysema aysevim aysoy aysu aysuna aytek ayten
aytuna aytöz aytəkin aytən ayu ayub ayush ayushman ayvas ayyaruk ayyubi ayçan ayçiçək ayülker ayşan ayşeana
ayşenur azaan azad azade azahar azahara azalee azaria azariah azban azeeb azeglio azeneth azettin aziz aziza azize
azizi azra azucena azul azzie azər açıkel açılay aída aïcha ağa ağahadi ağakişi ağamalı ağamusa ağasəfa ağaxan
ağbegim ağca ağmur aşhan aşir baaba baahir baaizeed baaqee baaqir baaree baashir baasim baasit baba babar babasola
babatunji babawale babe baber babett babette babyboy baccio bachittar badawi badegül badr bagas baghyawati bagiya
bagus bagya baha bahaa bahaddin bahadurjit bahadır bahari bahati bahittin bahiy bahtinur bahuraksa bahuwarna
bahuwirya baiba bailee bailey bailie bairbel bairbre bairon bajragin bajram bakari bakda baker bakhshi baki
bakiadi bakianto bakidin bakijan bakiman bakiono bakti baktiadi baktianto baktiono balamantri balangga balapati
balatekin balaxanım balca baldassare baldomero balduino baldur baldwin baleegh balendra balhaar bali balidin
balijan balinda baljiwan ballard ballı baltasar baltazar baltaş balthasar balvan balveer balz balázs bama bambad
bambang bambi banara banawa banawi bancar bandile banjeet banü baptist baptiste baqar baqir bara barak baraka
barasa barb barbara barbie barbora barbra barbro barbu barica baris bariş barkha barna barnabás barnard barnett
barney barnie baron barr barraq barrett barrie barron barry barsen bart bartek bartholomäus bartley bartolomej
bartolomeo bartolomeu bartolomé barton barışcan basaam basarab bascom baseer basem bashaar bashaarat bashar
basharat basheer basheerah bashkim basile basilio basim basir basriye bassam bastiaan bastian bastien bastián
basım batal batool baturay batırhan baudelio baudouin bautista baxter bayard baydu baykan baylee baylie bayman
bayram bayron bayruhan baytal bayzettin bazam bağdat bağdaş başay başhan başok bea beadie beata beate beatrice
beatrijs beatrix beatriz beauden beaulah bebe beckett beckham beckie becky beda bedford bedi bediriye bedri
bedřich beecher begim begoña behbud behiza behrem behruz bekbay bekim bekir bektaşi bela belarmino belen belgizar
belia belinda belisario belkize belle bellisan bello belo belton belva belén ben bena benard benas bence bendegúz
benedek benedetto benedict benedicte benedicto benedikt benedikte benedita benek bengibay bengt beni beniamin
benice benicio benigna benigno benita benito benjaman benjamen benjamim benjamin benjamine benjamín benji benjiman
benjman benjámin bennett bennie benno benny benoit benol benone benoît benson benta bente benthe benton benvenuto
benício beppe berat beray berdie beren berend berenice berezat berit beriye berkal berki berkley berksay bernabé
bernadett bernadette bernadine bernard bernarda bernardine bernardino bernardita bernardo bernd berndt berneice
bernetta bernfried bernhard bernhardine bernice bernie berniece bernita bernt bernward berra berran berrin bert
berta bertalan bertha berthe berthold bertie bertil bertina berto bertold berton bertram bertrand beryl besart
besarta besey beshte besim besin besnik bess besse bessie betania beth betha bethan bethann bethany bethel bethzy
betina betsey betsy bette betti bettie bettina betty bettye bettyjane bettylou beula bevan beverlee beverley
beverly beyda beyhatun beyler beyonce beyzade bezek beáta beňadik bhanumati bhavani bhavika bhavini bhavna bhavya
bhekani bhekisisa bhekizizwe bhekokwakhe biagio bianca bianka bibi bibiana bibisora bibiána bibuwa bican bidayet
biddie bieke bienvenida bilaal bilal bilay bilender bilgen bilginur bilgütay bilha biljana bilkay bilkisu bill
billie billy billye bilol biltaş bimala bina binay binbaşar binışık birben birdella birdie birger birgid birgit
birgitt birgitta birgitte birgül birousk birsan birsen birt birte birtha birthe birtie biruta biserka bishakha
bitül bizhan bişar bjarne bjorn björn bjørg bjørn bladimir blahoslav blain blaine blair blaise blake blanaid
blanca blanch blanchard blanche blanchie blandine blanduzia blane blanka blas blathnaid blaž blažej blažena blerim
blerina blerta bluette bluford boaz bob boban bobbi bobbie bobby bobbye bobur bode bodhi bodil bodo boe boel
bogdan bogdana boglárka bogomir bohdan bohdana bohumil bohumila bohumír bohuslav bohuslava bohuš bojan bolatito
bolden boleslav boluwatife boma bonface boniface bonifacio bonifác bonita bonnie bonny bonu booker boone borahan
borataş borbála boris borja borris borut borys bose bosibori botond bouchra bowman boyce boyd boynak boysie bozbağ
bozena bozerk boztaş boğatimur bořivoj boštjan božena božica božidara božo brad braden bradford bradley bradly
brady bradyn braeden braedon braelyn brahim braiden bram bramwel brandan brande brandee branden brandi brandie
brandin brandon brandt brandyn branislav branislava branka branko brannon branson brant brantley braulio bravin
braxton brayan brayden braydon braylen braylon brea breana breandan breann breanna breanne brecht breda bree
breeda breege breffni brencis brenda brendah brendan brenden brendon brenna brennan brennen brennon breno brent
brenton breonna bret brett bria brian briana brianda brianna brianne brice brid bridger bridget bridgett bridgette
bridgit bridie briek brielle brien brieuc briget brigette brighid brigid brigita brigitta brigitte brijesh briley
brilyant brinda brinley brion brionna brisa bristol brit brita britany britney britni britny britt britta
brittaney brittani brittanie brittany brittnay brittnee brittney brittni brittnie brittny britton brock broderick
brodie brody brogan brona bronach bronagh bronislava bronson bronwen bronwyn brook brooke brooklynn brooks bror
broņislava bruce bruna brunhild brunhilde bruni brunilda bruno bryan bryana bryanna bryant bryce brycen brylee
bryn brynlee brynn bryon bryony bryson bryton brândușa brígida brăduț bucur budd buddie budi buel buelah buell
buenaventura buffy buford buhari bujar bukurije bula bulah bulunç buna bunmi buraid burak burakhan burckhard
burcuhan burdette buren burgess burghard burim burk burkard burke burkhard burkhardt burl burleigh burley burnell
burnett burney burnice burnie burr burrel burrell burt burton burç busara busisiwe buster butch butler buyrukhan
buşra bynum byrd byrdie byron bystrík bálint bárbara bärbel béatrice béatrix béla bénédicte bérengère bérénice
börje börteçin bøje børge büget bünyamün büreyre büşranur bănel bērends bērtulis błażej břetislav bəhlul bəhram
bəhruz bəkir bənövşə bəşir bảo cabbar cabir caddie cade caden cael caesar caetana cagak cager cahal cahan cahangir
cahir cahya cahyadi cahyanto cahyo cahyono caiden cailin cailum cailyn cain caio cait caitlin caitlyn caitlynn
caitriona caius cajsa caket cakrabirawa cakrabuana cakrajiya cakrawala cakrawangsa cal calcedonio caldonia cale
caleb calebe caleigh calhoun cali calista calisto calixta calixto calla callan calleigh callie callum calogero
calum calvin calvince cambria camden camelia cameron cami camil camila camilla camille camillo camillus camilo
camisha cammie campbell camren camron camryn canan canberk candace candela candelaria candelario candelas candeniz
candi candice candida candido candis candra candrakanta candyce canfeza cangür canice cannie cannon cannur
canseven cansin cantemir cantez canur canyon caoilfhionn caoimhe caoimhin caolain caolan caomhan capa capitola
cappie caprice capucine caragh caraka caren carey cari caridad carie carin carina carine carisa carissa carita
carl carla carlee carleen carleigh carlene carleton carley carli carlie carlijn carlisle carlito carlo carlos
carlota carlotta carlton carly carlyle carlyn carma carmel carmela carmelita carmella carmelo carmen carmenza
carmina carmine carminho carnell caro carol carola carolann carole carolee carolien carolin caroline carolyn
carolyne carolynn caron carra carren carri carrie carrol carroll carsen carson carsten carter carub cary caryl
caryn casandra casemiro casen casey casian casiana casie casimer casimir casimiro cason caspar casper cass
cassandra cassidy cassie cassius cassondra caswell cataleya catalina catarina caterina cathal catharina catharine
catherina catherine catheriona cathern cathey cathi cathie cathleen cathrin cathrina cathrine cathriona cathryn
cathy catia catina catinca cato catrin catrina catrine catrinel catriona catur caturangga cauã cauê cavad cavid
cavit cawisadi cawisono cawuk cayadi cayden caydence cayetana cayetano cayla caylee cazimir ceara ceasar cebesoy
cebrián cecelia cecep cecil cecile cecilia cecilie cecilija cecilio cecille cecily cecília cedide cedric cedrick
cedrin ceferino ceil celal celena celene celesta celeste celestia celestina celestine celestino celia celie
celilay celina celinda celine celso cem cemal cemalettin cemani cemeti cemil cemiyle cemplunk cena cenan cengiz
cengkal cengkir centa centrine ceola cephus cerasela cercis cesar cesare cetin cevale cevheri ceyhun ceyhunə ceyla
ceylin ceylon ceyran cezar cezara cezary cezayir chaaya chabane chace chadd chadrick chadwick chaifah chaim
chaitaly chaitanya chaiwut chaka chakradev chakradhar chakrika chalisa chalmer chalmers chamali chaman chameli
champak chana chanakya chancey chanchal chancy chanda chandani chandler chandra chandran chandresh chanelle chaney
chanez changaz chanie chanikan chaniya channie channing chantal chante chantel chantelle chanya charan charis
charissa charisse charita charla charle charlee charleen charlene charles charlesh charley charlie charline
charlize charlott charlotta charlotte charlottie charls charlsie charlton charly charmaine charo charolette charos
charvi chas chashida chasity chasmum chastity chatresh chatura chauncey chauncy chausiki chavvi chawin chawish
chaya chayanin chayapat chaz chebet chege chelangat chelo chelsey chelsi chelsie chelsy chema chepkemoi chepkoech
chepkorir cheragh cherelle cheri cherie cherif cherilyn cherise cherith cherotich cherrelle cherri cherrie cherryl
cheruiyot cheryl cheryle cheryll chesley chessie chester chestina chet cheusi cheyanne cheyenne chiamaka chiara
chibuzo chidimma chigozie chijioke chimere chinedu chinelo chinyere chipukizi chiquita chiraz chizoba chloe chloie
chloé chloë chlóe chris chrissie chrissy christ christa christabel christal christeen christel christelle christen
christena christene christer christi christiaan christian christiana christiane christianne christie christin
christina christine christion christl christof christofer christoffer christop christoper christoph christophe
christopher christos christy chrystal chucho chuck chuki chukwudi chukwuemeka chus chuy chyna chynna châu cian
cianan ciaobella ciara ciaran ciarra ciarrai cicely cicero cici cielo ciera cierra cihan cihandide ciji cilla
cilli cillian cilly cinda cindi cindoruk cindy cinta cinthia cinthya cintia cinzia ciprian cipriana cipriano
ciriaco ciril cirillo cirino cirkeline ciro ciríaco citlali citlalli citra claas clabe claes claiborne claire
clara clarabelle clarance clare clarence claribel clarice clarinda clarine clarisa clarissa clarisse clark clarke
clarnce clas classie claud claude claudette claudia claudie claudina claudine claudio claudiu claudius claudy
claus clavs clayton clearence cleave cleda clelia clell clella clem clemence clemencia clemens clement clemente
clementina clementine clemie clemma clemmie clemon cleo cleola cleon cleone cleopatra cleophas cleora cleta cleto
cletus cleva cleve clevie clide cliffie clifford clifton clint clinton cliodhna cliona clive clodagh clodomiro
cloe clora clorinda clothilde clotilda clotilde clovis cloyd cloé clyda clyde clydie clytie clàudia cláudia
cláudio cläre clémence clément clémentine clímaco coby codey codi codie codin codrin codrina codruț codruța cody
coen cohen colbert colby cole coleen coleman coleton coletta colette coley colie colin coline colins colleen
collette collie collier collin collince collins collis colm colman colomba colt colten colter colton coluccio
colum columba colvin conal conall conan conard concepcion concepción concepta concetta concha conchita conchur
conleth conley conn connell conner connie connor conny conor conrad conradin conrado consolata constance
constantin constantina constantine constantino constanza constanze constança constanța consuela consuelo contina
conway coolidge cooper cora coraima coralia coralie coraline corbett corbin corda cordaro cordelia cordell
cordella cordero cordia cordie cordula corean corene corentin coretta corey cori corie corina corine corinna
corinne coriolano corliss cormac cormack corneille cornel cornelia cornelio cornelious cornelis corneliu cornelius
cornell cornie corrado corrie corrina corrine corry corsin cortez cortney corvin corwin cory cosima cosimo cosmas
cosme cosmin cosmina cosmo costache costantino costanzo costel costin coty courteney courtland courtney coy coşkun
coşqun craig crawford creed crenguța creola crescencia cressie crete crin crina cris crissie crissy crista cristal
cristea cristen cristhian cristhofer cristi cristian cristiana cristiano cristin cristina cristine cristián
cristobal cristofer cristofor cristopher cristy cristóbal crockett cruz crysta csaba csilla csongor ctibor ctirad
cuheyna cullen cuman curdin curley curro curt curtis curtiss custodio cvetka cvetko cydney cyndi cyntha cynthia
cyprian cyprián cyriel cyril cyrill cyrille cyrus czeslaw cándida cándido cátia cäcilia cäcilie cécile cédric
célestin célestine célia célina céline césar côme cümşüd cüneyit călin cătălin cătălina cəlal cəlil cəmalə cəmil
cəmilə daamin daan daanish daanyaal daawood dabbah dabir dabney dace dacian daciana dacin dadap dadaş dadi dafina
dafne dagel daghfal dagmar dagmara dagny dagobert dagoberto dahiana dahlia dai daiana daiga daija daijah daina
dainess dainis dainius daire dairine dairo daisey daisha daisie daisy daisye daiyaan daja dajana dakhil dakoda
dakotah daksh daksha dakshesh dalaja dalan dalbir dale daler dalia dalibor dalila dalili dalima daliman dalimin
daliono dalkılıç dallin dalmas dalton dalvin damar damarcus damari damarion damaris dameer dameon damian damiano
damien damienne damife damijan damini damion damir damián damjan damjana damlanur damon damond damu damurah
damyanti dan dana danae danang dancan dancun dandre daneen danelle danette dangelo dani dania danial danica daniel
daniela daniele danielius daniella danielle daniels danijel danijela danika danilo danique danish daniswara danita
danitza danièle daniël danjuma danna dannie danniel dannielle danny danson dante danu danuja danuta danuše dany
danyel danyell danyelle danış daphne daphné daquan dara daragh darain darby darci darcie darcy dardan darell daren
daria darian dariana dariati darien darija darijan darika darimin darina darinka dario darion daris darius dariusz
darja darko darl darla darleen darlene darline darling darlyne darmaji darman darmana darmanto darnell darold
daron darpan darragh darran darrel darrell darren darrian darrick darrien darrin darrion darrius darron darry
darryl darryle darryll darryn darsh darsirah dartono daru daruna darvin darwin darwyn dary daryani daryl daryle
daryn darío dasa dashawn dasia dastageer daud daudi daulton daunte davante dave davey davi davian david davida
davide davie davin davina davion davnet davon davonta davonte davorin davy dawid dawna dawne dawud dax daxton
dayamai dayami dayana dayanara dayar dayita dayle dayna dayne dayse dayton dayyaan dağistan deacon deaglan dean
deana deandra deandre deane deangelo deann deanna deanne deante dearbhail dearbhaile dearbhla deasia deb debbi
debbie debbra debby debera debi debora deborah deborrah debra debrah debroah decebal declan dedra dedric dedrick
dee deeann deedee deegan deena deepa deetta deforest deha deiby deicy deidra deidre deion deirbhile deirdre deisy
deividas deja dejah dejan dejon dejuan del delaney delano delbert delcie delfina delfino delfín delia deliah delil
delila delilah delina delinda delisa dellar dellia dellie delma delmar delmas delmer delmus delois delora delores
deloris delos delpha delphia delphin delphine delsie delton delvin delwin dema demarco demarcus demario demarion
demeter demetra demetri demetria demetric demetrio demetrios demetrius demi demian demilade demirbüken demiriz
demirok demiryürek demond demonte dempsey dena deneen denese denice deniis denine denis denisa denise denisha
denisse denita deniz denizalp denkel dennie dennis denny denton denzel denzell denzil deon deondre deonta deontae
deonte dequan derald dereck derek dereon deric derick derik derkay derl derly dermot dermott deron derrek derrell
derrick derval dervilla dervla derwin derya deryanur deryl desean deshaun deshawn desi desiderio desirae desiree
desirée desmond despina dessa dessie destany destin destinee destiney destini destry detlef detlev devan devansh
devante devaughn deven devi devika devin deviner devon devonta devontae devonte devyn deward dewayne dewey dewi
dewitt dexter deyanira dezider dezső dezzie değer değmeer dhriti dhruv diah diallo diamond dian diana dianah
diandra diane diann dianna dianne diar diarmaid diarmuid dicie dickie dickson dicy dida didier didina diederik
diedrich diego dierk dieter diethard diethelm diether dietlind dietlinde dietmar dietrich digdaya digna dijana
dijon diken dilan dilara dilarə dilavər dilcan dilder dildora dilfeza dilhuş dillan dillard dillie dillion dillon
dilnoz dilnur dilsitan dilşad dilşat dimas dimaz dimitri dimitrina dimitrios dina dinah dincer dinda dinis dink
dinu dinçkol dinçsü diogo dione dionicio dionigi dionisia dionisio dionne dionte dionýz dipa dipta dirican dirja
dirk dirlik dismas dita ditmar ditte dittmar divan divya dixie dixon diya diyor diyora diána diāna djamel djuana
djuna dmitri dobromila dobroslav dobroslava dochia docia dodo dogan doina dola doll dollie dolly dollye dolores
doloris dolph dolphine dolphus dolun domagoj domantas domas domen domenic domenica domenick domenico domhnall
dominga domingo dominic dominick dominik dominika dominique dominque dominyka dominykas domitila domnica domonique
dona donaciano donagh donal donald donata donatas donatella donatello donato donavan donavon dondre donell donia
donie donita doniyor donn donna donnacha donncha donnell donnie donny dono donough donovan donta dontae donte dora
doralisa dorathea dorathy dorcas dorcus doreen dorel dorene doretha doretta dori dorian doriana dorien dorin
dorina dorinda dorine dorinel doris dorit dorita dorla dorle dorli dorman dorota dorotea doroteja dorotha dorothe
dorothea dorothee dorothy dorothée dorottya dorr dorris dorsey dorte dortha dorthe dorthea dorthey dorthy doru
dorukhan dosha doshia doshie dosia doss dossie dottie dotty doug douglas douglass dounia dovie dovilė dovud
dovydas dow doyinsola doyle dozier doğanalp doğannur doğanşah doğuhan draga dragan dragana dragica drago dragoș
dragutin drahomír drahomíra drahoslav drahoslava drajat drake draven dražen drema drilon drita driton drucilla
drury drusilla duane duard duarte dubán ducu dudley duff duha duilio duje duke dulce dulcie duma dumisani dumisile
dumitra dumitrana dumitru duncan dunia dunja dunyo durab duracan durdali durdona durell durgadin durmuşali durna
durodola durrell dursadiye dursun duruk duruöz durward durwood dusan dustan dustin dustyn duuk duván duwayne
duyguhan duyên dušan dušanka dwain dwaine dwan dwane dwayne dwi dwight dwyane dyan dylan dylano dyllan dylon
dymphna dympna dzidra dzintars dzintra dániel dávid dáša débora déborah dénes désiré désirée dóra dölensoy döner
dönməz dörte dörthe dündaralp dünya dünyamalı dürdanə dürnisə dürrüşehvar dārta dāvis dũng dương eadaoin eamon
eamonn eanna earl earle earlean earlene earley earlie earline earnestine eartha easton eathel eavan eba ebb ebba
ebbe ebbie ebenezer eber eberhard eberhardt ebert eboni ebuakil ebuka ecaterina ecegül ecemiş eckard eckart
eckehard eckhard eckhardt eckhart ecrin ed eda edaviye edd edda eddah eddie eddy edel edelbert edelgard edelmira
edelmiro edeltraud edeltraut edeltrud edgar edgaras edgard edgardo edgars edgübay edhitha edi edie edier edilberto
edilma edilson edin edina edinah edinson edison edisson edita edith editha edla edmon edmond edmonia edmund
edmundo edmunds edna ednah edoardo edon edona edouard edra edrie edris edsel edson eduar eduard eduarda eduardo
eduards edvard edvardas edvin edvinas edvīns edw edwar edward edwardo edwin edwina edyth edythe edzel edīte eelis
eemeli eemil eerik eero eesaa eesha eetu eeva efe effa effie efil eflâtun efrain efraín efrem efren efrén efser
eftimia eftimie ega egbert egenur eggert egidijus egil egils eglė egon egzon egzona ehan ehrenfried ehrentraud
ehrhard ehsaas ehsan eider eidvilė eija eijaz eila eileen eilis eilish eimantas eimear eimer eimhear einar einari
eino eira eiravati eirik eitel eithan eithel eithne eivind eivor eja ejaz ejlaal ekaja ekalinga ekani ekansh
ekanta ekantika ekapad ekaraj ekaterina ekavir ekbal ekber ekene ekiya ekkehard ekkehart ekmel eko ekow ekrem ekta
ekundayo ekundu el-amin eladio elaf elaina elaine elam elamiye elana elariz elayne elba elbert elberta elbridge
elby elcira elcy elda eldar elden eldon eldora eldred eldridge eldəniz elea eleanor eleanora eleanore elease
eleazar electa elemér elena eleni elenor elenora elenore eleodoro eleonor eleonora eleonore eleonóra eleuterio
elex elfi elfida elfie elfreda elfrieda elfriede elgie elgin elgün elhan eli elia eliabeth eliakimu elian eliana
eliane elianna elias elick elida elie eliecer elien eliette eliezer elifnur eliga eligah elige eligia eligio elihu
eliisa elijah elin elina eline elinor elinore elio eliona eliot eliott elis elisa elisabet elisabeta elisabete
elisabeth elisabetha elisabetta elisaveta elise eliseo elisha elissa elita eliud eliza elizabet elizabeta
elizabete elizabeth elizah elizbeth elize elizebeth eliáš eliška elkana elke elkin ell ella elladio ellamae ellar
elle ellen ellery elli elliana ellie ellinor elliot elliott ellis ellison ellsworth ellwood elly ellyn elma elman
elmar elmer elmeri elmidar elmina elmir elmira elmire elmo elmore elmyra elmārs elməddin elnarə elnora elnur
elnurə eloah elodia elodie elof eloi elois eloisa eloise elon elona elonzo elosy elouise eloy eloá eloísa eloïse
elphas elpidio elroy els elsa elsbeth elsebeth elsevər elsie elsworth elsy elta elton elturan eluh elva elvan
elvana elver elvera elvia elvie elvin elvina elvira elvire elvis elvy elvíra elvīra elwanda elwin elwira elwood
elwyn elxan ely elyas elyse elyssa elza elzada elzbieta elzie elzy elçin eléa eléna eléonore elías elöve elīna
elşad elşən elżbieta ema emal emaline eman emanoil emanuel emanuela emanuele emanuella emanuelly emanuil emas
ember embuh emeka emelia emelie emelina emeline emely emelyne emer emerald emerson emery emese emett emiel emigdio
emil emilce emile emilee emilia emilian emiliana emiliano emilie emilien emilija emilio emilis emilly emilse emily
emin emina emine emir emiro emirşan emiş emma emmaculate emmah emmalee emmaline emmanuel emmanuelle emmer emmerich
emmet emmett emmi emmie emmit emmitt emmons emmy emogene emong emory emperatriz empluk emran emre emrullah emry
emy emília emīlija emīls ena enar encarna encarnacion encarnación encarnita enda endah endra endre endrit enea
enes enfes engelbert engin enginiz engla enid enikő eniola enis enith enna ennio ennis enno enoch enock enola enos
enrico enrika enrique enriqueta ensar ensari ensio enteng enver enya enzi enzio enzo eoghan eoin eola eowyn
ephantus ephraim ephram ephriam epifanio eppie epsie eral eraldo erasmo erasmus erastus eraycan erbay erbil erby
ercan ercihan erdal erdemer erdibay erdmute erdogan erdursun erem eremia eren erenalp erensoy ergener erginel
ergönül ergül ergün erhard erhardt eric erica erich erick ericka erik erika erikas erin erina erinçer erion eris
eriş erkan erkinel erkki erksoy erkılıç erla erland erle erlene erlinda erline erling erma ermanis ermanno
ermenegildo ermes ermina ermine ermutlu erna ernest ernestas ernestina ernestine ernesto ernests ernie ernst
ernst-august ernst-dieter ernst-otto erny ernő erol eroğul errol ersel erseç ertan erten ertuncay ertün erva
ervaniye ervin erving ervín erwan erwin eryk erykah eryn eryıldız erzsébet eröz erşat esau esben esco esenbay
esengün esentürk esequiel esfandyar eshan eshana esi esila esker eskil eskinalp esko eslemnur esley esma esmanperi
esmarelda esmee esmeralda esmira esmée esna esneider esparta espartaco espen esperanza espiridión esra essa essex
essi essie esteban estefani estefania estefany estefanía estel estela estell estella estelle ester estera esteri
estes estevan esther estiawan estie estill estiono estiven eston estrella esupofo eszter eta etela etelka etelvina
etha ethan ethel ethelbert ethelene ethelyn ethen ether ethie ethna ethne ethyl ethyle etibar etienne etiqad
etizaaz etna etta ettie ettore euan eudora eufemia eufrosina eugen eugene eugenia eugenie eugenio eugine eugène
eugénia eugénie eula eulah eulalia eulalie eulogio eulália euna eunan eunice eunika euphemia eura eusebia eusebio
eusebiu eustace eustaquio eustațiu eutimio eutropio eva evald evaldas evalena evaline evalyn evalyne evamaria evan
evance evander evangelia evangelina evangeline evangelista evangelos evanghelina evans evaristo evcimen evde eve
evelena evelia evelien eveliina evelin evelina eveline evelio evelyn evelyne evelynn evelína everet everett
everette everline everlyne evert evertt evette evi evia evie evija evita evon evonne evrim evrimer evy ewa ewald
ewan ewart ewatomi ewelina ewell ewin ewing exa exequiel exie eydan eyyub eyyüp ezekiel ezell ezequiel ezgin
ezgütekin ezio ezra ezzard eşim eşref e’zoza faas faber fabia fabian fabiana fabien fabienne fabio fabiola fabián
fabiënne fabrice fabricio fabrizia fabrizio facundo fadekemi faderera fadil fadile fadime fadıla fae fahari fahmi
fahrullah fainche faiq faisa faizah faizan faize falak falan falguni falk falko fallon falon fami famil familə
fanaka fanni fannie fanny fannye faqid farah faraj faraja farangiz faras farhan farhiya farhod farhunnisa farid
farida farijika fariq faris fariz fariza faron farouk farrah farrell farris faruk farzona fathonah fatigül fatih
fatiha fatihə fatima fatime fatimə fatinur fatma fatmanur fatmir fatmire faton fatteh fatuma faustas faustino
fausto fawn fay faye fayette fayize fazil fazli fazul feargal fearghal febe febi fedde fedele feden federica
federico federigo fedor fehim fehintola fehmiye feisal felecia felice felicia feliciana feliciano felicidad
felicie felicien felicitas felicity feliks feline felipa felipe felisa felisha felista felister felistus felix
felizitas fella felton femke fenna fenne fenni fenton ferahdiba ferat feraye ferd ferdi ferdinand ferdinando
feremez ferenc fergal fergus ferhan ferhat feriel ferihan ferinaz ferman fermuta fermín fernand fernanda fernande
fernando ferney ferny ferre ferrell ferris fersan feruza feryas ferzi festus fetullah feyha feyruz feyzin feza
fiachra fiamma fibikemi fidan fidaye fidel fidela fidelia fidelis fidelma fidencio fidvi fielding fien fiene fiifi
fikayomi fikrət fildan filip filipa filipe filippa filippo filit filiz filofteia filomena filoména fimar finbar
finbarr finian finis finley finn finnegan finola fintan fiodor fiona fionan fionna fionntan fionnuala fionnula
fiorella fiorenzo fiorino firdavs firdevis firdovsi firman firmin firudin firuzə firəngiz fisher fisnik fitan
fitim fitnat fito fitore fitria fitriani fitzgerald fitzhugh fiyaz fizzə fjolla flamur flannan flavia flavie
flavio flaviu fleda fleeta flem fleming flemming fleta fletcher fleur flo floare floarea flonnie floortje flor
florance florea florence florencia florencio florene florent florentin florentina florentine florentino florența
floretta florian floriana floriane florica floridor florie florim florin florina florinda florine floris florián
florrie flossie floy floyd flurin flurina flynn foch fodil folashade folke folker folkert folu fonda ford
fortunata fortunato fotima fount fouzia foy frado fran franca frances francesca francesco franchesca franci
francia francies francina francine francis francisc francisca francisco franciscus franciska francisquita
franciszek franck franco francoise francy franjo frank frank-michael frank-peter franka frankie franklin frankline
franklyn franky frans františek františka franz franziska françois françoise frančišek fraser frauke frazer
frazier fred freda freddie freddy frede frederic frederica frederick fredericka frederico frederik frederika
frederike frederikke frederique fredi fredie fredo fredric fredrick fredrik fredrika fredy freeda freeman freia
freida freja fremont fresia freya fricis frida fridah fridolin fridrich frieda friedbert friedemann frieder
friedericke friederike friedhelm friedhilde friedhold friedl friedlinde friedo friedrich frithjof fritz frode
froilán frona fronia fronie fronnie frusina fryderyk frédéric frédérique fuad fulgencio fulton fulvio fuma fumiko
furman fuzayl fuzuli fynn fábio fátima félicie féline félix füzuli fəhmin fərahim fərda fərhad fərid fəridə fərman
fərqanə fərrux fəxri fəxriyyə fəxrəddin fəyyaz fəzail gabe gabel gabi gabin gabino gabor gabriel gabriela gabriele
gabrielius gabriella gabrielle gabrielly gabriël gaby gada gadang gading gaduh gael gaetano gagan gage gaia gaida
gaige gail gaiman gaines gaither gaja gala galak galang galar galasso gale galen galih galilea galina galiono
galip galuh galur galvarino gaman gamani gamanto gambira gamblang gambo ganda gandewa gandi ganep ganga gangsa
gangsar gani ganimete ganiye ganjaran gannon gantar gara garan garang garda gardner garech gareth garett garey
garfield garima garland garner garnet garnett garold garret garreth garrett garrick garrison garry garth garvan
garvin gary gaspar gaspard gaspare gasper gasti gaston gastone gastón gathoni gatis gatot gatra gaurang gaurangi
gaurav gauri gaurika gautam gautami gauthier gavan gaven gavin gavyn gawati gayathri gaye gayla gayle gaylen
gaylene gaylon gaylord gaynell gazel gazmend gaël gaëlle gaëtan gašpar gbadebo gbolahan gbowoade geanina gearld
gearldine gearoid geary gebhard gediminas gedion gee geert geetika geir gejza gelengül gelsomina gelu gema gemma
gena genaro gencaslan gene genevieve geneviève genevra genie gennaro gennie geno genovefa genoveva genta gençay
gențiana geoff geoffrey geoffroy geofrey georg georganna george georgeann georgeanna georgel georgene georges
georgeta georgetta georgette georgia georgian georgiana georgiann georgianna georgie georgina georgine georgios
geovanni geovanny gerald geraldine geraldo geralyn gerard gerarda gerardine gerardo gerardus geraud geray gerd
gerda gerdi gereon gerfried gergely gergő gerhard gerhardt gerhart gerhild geri gerlind gerlinde germain germaine
germana germán gernot gero gerold gerolf geronimo gerrard gerri gerrit gerry gerson gert gerta gertha gerti gertie
gertraud gertraude gertraut gertrud gertrude gertrudis gertrúda gervasio gerwin gery gerónimo gesa gesare gesche
gesine geta gethera getrude geza ghaalib ghaazi ghaffaar ghafoor ghaith ghalib ghaliyati ghanee ghanem ghani
ghannam ghasaan ghauth ghawth ghayoor ghazalan ghazanfar ghazanfer ghazawan ghazi ghazzal ghenadie gheorghe
gheorghiță gherghina ghilas ghislain ghislaine ghiyaath ghiyath ghiță ghufran ghulaam ghulam ghunayn ghusharib
ghusun ghutayf gia giacinto giacobbe giacomo giada giampaolo giampiero gian giana giancarlo gianfrancesco
gianfranco gianina gianluca gianluigi gianmarco gianna gianni gianpaolo gianpietro gibson gicu gică gideon gidget
giedrius giedrė giel giesela gifford gifty gigi gijs gil gilang gilbert gilberte gilberto gilda gildardo giles
gilford gilles gillian gillie gillis gilma gilman gilmer gilmore gina ginette ginny gino gintarė ginyas gioacchino
gioachino gioele gioffre gioia gion gionata giorgia giorgian giorgiana giorgio giosuè giovani giovanna giovanni
giovanny girik girindra girish girolamo girtha gisa gisbert gisela gisele giselle gislinde gisselle gisèle gitau
githinji gitonga gitta gitte giulia giuliana giuliano giulietta giulio giuseppa giuseppe giuseppina giustino giz
gizela gizella gizem gladis gladstone gladyce gladys glauco glen glenda glendon glendora glenn glenna glennie
glennis glenwood glenys glinda gloria glover glynda glynis glynn goda godelieva godelieve godfrey godofredo godwin
goebel goffredo gohar golda goldia goldie goma goncafer goncalo gonzalo gonçalo gopal goran gorazd gordan gordana
gorden gordon gorge gorm gottfrid gottfried gotthard gotthilf gotthold gottlieb goyo gracelyn gracia graciana
graciano gracie graciela grady graeme grafton graham grainne grania granville grayce graydon grayling grayson
grazia graziano graziella grazyna grațian grațiana grațiela greca grecia greco greene greg grega greger gregg
greggory gregor gregoria gregorian gregorio gregory greta gretchen grete gretel grethe gretl gretta greyson
gricelda griet grieta griffin griffith grigore grisel griselda grit gro grove grover grzegorz grégoire grégory
gréta grēta guadalupe guarino gudrun gudula guenter guenther guglielmo gugu gugulethu guido guilford guilherme
guillaume guillermina guillermo guiomar guiseppe gulab gulfaam gulfam gulshan gulzar gumercindo gun-britt gunar
gunbir gunborg gunda gundel gundhild gundi gundolf gundula guneet guney gunhild gunilla gunita gunn gunnar gunnel
gunner gunta guntars gunter gunther guntis guntram gunvor gunārs gurli gurney gus guss gussie gust gusta gustaaf
gustaf gustas gustav gustave gustavo gustavus gustaw gusti gustie gustáv gusztáv guthrie guus guusje guy gwen
gwenael gwenaëlle gwenda gwendolen gwendoline gwendolyn gwyn gwyneth gyda gytis gytė gyula gyöngyi györgy györgyi
győző gzim gábor génesis gérald géraldine gérard géza gök gökay gökbudun göken gökhan göknur gökperi göksev gökten
gökçe gökçebalan gökçil göli gönen gönül göran görgünay görklü görsev gösta göte götz gözel gözem gücal gül gülarə
gülay gülağa gülbala gülbani gülbeyan gülbiye gülcegün güldam gülder güldünya gülel gülenay güler gülev güleğen
gülfari gülfeza gülgen gülgüzel gülhisar gülinaz gülkadın güllühan güllər gülmira gülmisal gülnar gülnarə gülnaz
gülnaziye gülnur gülper gülsalın gülselin gülsen gülseren gülsevil gülsiye gülsü gülsüm gültac gülten gülter
gültəkin gülxar gülzadiye gülzar gülçe gülçin gülçöhrə gülözge gülüs gülüstan gülüş gülşa gülşahin gülşeref gülşən
gülər gümüştekin günar günay günaydin günden gündüz gündüzalp günebakan güneri güngördü güngören günkurt günsel
günser günter günther günver günşen gürarda gürcüye gürelcem gürsal gürten güverçin güzey güçal güçlüer güçyeter
gəray habib habiba habibe habibu habil haciali hacile hacıbəy hadassa hadassah haden hadi hadicha hadija hadithi
hadiza hadjer hadley hadrey hadrien hafiz hafsa hafsat hafshah hafıza haiba haiden hailee hailey hailie hairyanto
hajnalka hajo hakan hakeem hakikat hakim hal halbert hale haleigh halenur haley hali halid halidun halie halil
halim halima halina halisi haliye halley hallie halsey haluk ham hami hamid hamilton hamima hamis hamish hamisi
hamiyet hamp hampus hamsini hamza hamzah hana hanbiken hanedan hani hania hanife hanim hanja hank hanna hannabel
hannah hannchen hanne hannele hannelore hannes hanni hanns hannu hanny hanora hans hans-adolf hans-albert
hans-bernd hans-christian hans-detlef hans-dieter hans-dietrich hans-eberhard hans-erich hans-friedrich hans-georg
hans-gerd hans-gerhard hans-günter hans-günther hans-h hans-heinrich hans-helmut hans-henning hans-herbert
hans-hermann hans-hinrich hans-j hans-joachim hans-jochen hans-josef hans-jörg hans-jürgen hans-karl hans-ludwig
hans-martin hans-michael hans-otto hans-peter hans-rainer hans-rudolf hans-theo hans-ulrich hans-uwe hans-walter
hans-werner hans-wilhelm hans-willi hans-wolfgang hansel hansford hansgeorg hansjoachim hansjörg hansjürg
hansjürgen hanson hanspeter hansruedi hanss hansueli hansultan haralamb haralambie harald harambee harbinaz
hardana hardi hardie hardik hardin harding harijs harimurti harinakshi harini haris harish harita hariz harja
harjasa harjaya harjo harl harlan harland harlen harlene harley harlie harlon harlow harman harmon harnail harol
harold haroldo haron harper harrell harri harrie harriet harriett harriette harris harrison harro harrold harry
harsana harsanto harsaya harshil hartaka hartana hartley hartmut hartmuth harto hartwell haruko harun haruna harve
harvey harvie harvy hasan hasbek hasel hasgül hashiki hasim haskell hasna hasret hassan hassie hasso hatem hatice
hatima hatin hattie hauwa havali havse hawa hawehindi hayali hayat hayden haydée hayel hayes haylee hayleigh
hayley haylie hayret hayrünnisa hays hayward haywood hazeem hazel hazelle hazen hazine hazle hazrat heath heather
heber hebert hector hedda hedi hedvig hedviga hedvika hedwig hedy heide heidelinde heidelore heidemarie heiderose
heidi heidrun heidy heike heikki heiko heimo heiner heinfried heini heino heinrich heinz heitor hekima hekime
hekmet helaine helan heleen helen helena helene helfried helga helge heli helinä heliodoro hella helle hellen
hellena hellevi hellmut hellmuth helma helmar helmer helmtrud helmut helmuth heloisa heloise heloísa helvi helyn
helén heléne helēna hema hemal hemang hemangini hemani hemi henderson hendra hendri hendrik henery henife henk
henna henner henni hennie henning henny henretta henri henric henrich henricus henrieta henrietta henriette henrik
henrike henrikki henriks henrique henry henryk heracleea heraclio heraldo herbert herberto herdis heribert
heriberto herlinda herlinde herma herman hermanis hermann hermanni hermelinda hermenegildo hermes hermina herminda
hermine herminia herminio hermon hermína hernan hernando herney hernán herrmann herschel hershel hershell herta
hertha heru hervey hervé herwig heryanto hesbon hessie hester hesti hettie hetty heva heydər heyvetullah heyward
hezekiah hezniye hezron hezzie hicham hicran hidaya hidde hideo hidir hikmət hilah hilal hilario hilary hilayda
hilbert hilda hildah hildburg hilde hildegard hildegarde hildegart hildegund hildegunde hilding hildred hildur
hilkka hillard hillary hillery hillevi hilliard hilma hilmar hilmer hilton hiltraud hiltrud himawan hindal hinet
hinewai hinrich hipólito hiral hiram hiroshi hitesh hiçsönmez hjalmar hjalmer hjalte hjördis hoani hobert hobson
hocine hodari hoke holden holger holli hollie hollis holly holm holmes homer homero honora honoré hoover horace
horacio horatio horațiu horea horia horst hortencia hortense hortensia hortenzia horton horymír hosea hosie
hosteen houcine houda howard howell hoyt hoàng hoşkadem hredhaan hritik hrvoje huban hubbard hubert hubertine
hubertus hudavent hudson huey hugh hughes hughey hughie hugo hugues huguette huia hulda huldah humaira humaiya
humayra humberto humoyun humphrey hunalp hunor hurbert hurican hurley hurşide hussein huston huy huzaifa huzuri
hyman hymen hynek hyrum håkan håkon håvard héctor héloïse hélène hökümə hüda hükümdar hülya hümbət hümeyra
hürdoğan hürmet hüryaşar hürüyet hüseyin hüseyn hüseynqulu hüsmen hüsniyyə hüsnühâl hıfzullah hưng hương həci
həcər həmid həsən həsənağa həzi hạnh hải hồng iacob iain ian iancu ianis iara iasmina ibaad iben ibeth ibidapo
ibironke ibn ibolya ibraaheem ibraheem ibrahim ibrani ibrohim ibun ibán ica icey icha icie ida idabelle idamae ide
idell idella idika idrees idris idriz idun idık ieremia iesa iesha ieshia ieva ifa ifeanyi ifechukwu ifeoma ifora
iftikhaar iftikhar ifunanya ige ignace ignacia ignacio ignacy ignas ignatius ignatz ignaz ignazio ignác ignė igor
igors ihab ihaia ihsaan ihsan ihtesham ihtiram ihtishaam ihtsham iida iiris iisakki ijaya ijli ika ikbal ike
ikenna ikeoluwa iker ikhlaas ikhsan ikin ikraam ikram ikramah ikrimah ikshita ilah ilan ilari ilaria ilarie
ilarion ilda ildefonso ildiko ildikó ildız ileana ilene ilenia ilga ilgı ilhan iliana ilias ilie ilija ilinca ilir
ilja ilka ilkka illa illya ilma ilmari ilmārs ilo ilona ilonka ilsa ilse ilyas ilyes ilze ima imam imane imani
imanol imants imany imara imaran imelda imene imer imke immaculate immanuel immo imo imogen imogene imona imran
imre imrich imron ina inaya indah indali indi indira indra indrajit indrek indriķis indrė indy ine inell ines
inese ineta inez ing-britt ing-marie inga ingalill ingbert inge ingeborg ingeburg ingegerd ingegärd ingela
ingelise ingelore ingemar inger ingetraud ingetraut ingmar ingo ingolf ingram ingrid ingrida ingried ingrīda
inguna ingvar inioluwa inka inken inkeri inmaculada inna inocencio inocențiu insa inta intan inès inés inês ināra
ioan ioana ioanina ioannis iola iolanda iona ione ionel ionela ionelia ionică ionuț iosefina iosif ippazio irena
irene iretioluwa irfan iriana iridenta iridian irina irine irinel iris irja irl irma irmantas irmela irmeli
irmengard irmgard irmhild irmi irmingard irmtraud irmtraut irmtrud irnanto irsad irungu irva irven irvin irvine
irving irwan irwin irya iryna irène irén iréne irēna irıs isa isaac isaack isaak isabel isabela isabell isabella
isabelle isabelly isac isack isadora isadore isai isaiah isaias isak isaline isam isamar isaque isaura isaya
isaías ise iseoluwa isfandiyor isha ishaan isham ishani ishanvi ishita ishmael ishola ishwar isiah isidor isidora
isidore isidoro isidro isis isla islom ismael ismail ismaël ismet ismo ismoil ismık isobel isolde isolina isom
isreal issa issac issack istvan istván ita itanya ituri itzel itziar iulia iulian iuliana iuliu iurie iustin
iustina iustinian iva ivah ivan ivana ivanka ivanna ivano ivar ivars iver iverson iveta ivette ivey ivica ivie
ivka ivo ivona ivone ivonne ivor ivory iván iwan iwo iwona iyabode iyadunni iyana iyanna iymona iza izaaz izabela
izabella izabelle izabelė izaiah izayah ize izetta izidor izola izora iztok iñaki iľja işin işıkay işıman işın
i̇biş i̇brahim i̇de i̇diris i̇hsan i̇kiz i̇klim i̇lahə i̇lalmış i̇lbek i̇ldem i̇ldeş i̇lgi i̇lham i̇lhamə i̇lim
i̇lkanə i̇lkbahar i̇lkim i̇lkin i̇lklima i̇lmafer i̇lnarə i̇lper i̇lqar i̇lqarə i̇lsu i̇lteriş i̇lyas i̇mam i̇mge
i̇mran i̇mren i̇mrihan i̇nançlı i̇narə i̇nayət i̇ncifir i̇nqilab i̇nsaf i̇ntihap i̇ntiqam i̇ntizar i̇radə i̇rfan
i̇sa i̇sak i̇sgəndər i̇slam i̇slime i̇smayıl i̇smet i̇smət i̇sra i̇srafil i̇vecen i̇xtiyar i̇yiyürek i̇zel i̇zgü
i̇zzət i̇çimbike i̇şcan jaabir jaafar jaak jaakko jaana jaanus jabal jabari jabbaar jabbar jabez jabir jabr
jabulani jacalyn jace jacek jacey jacinta jacintha jacinto jack jackeline jacki jackie jackline jacklyn jackson
jacky jaclyn jacob jacobine jacobo jacobus jacoby jacopo jacque jacquelin jacqueline jacquelyn jacques jacquez
jacquline jacqulyn jad jada jaden jader jadiel jadon jadranka jadwiga jadyn jaeda jaeden jael jaelyn jaelynn
jaeman jafar jafet jaffer jaga jagapati jagaraga jagat jagdish jagger jagrati jagvi jahangir jahanzeb jahdami
jahdari jaheem jaheim jahi jahiem jahir jahiz jahm jahongir jai jaida jaiden jaider jaidyn jailene jailyn jaiman
jaime jaimee jaimie jair jairaj jairo jairus jais jajuan jaka jakayla jake jakob jakobe jakobs jakov jakub jalaal
jalal jaleel jalees jaleesa jalen jalia jalil jalisa jalissa jaliyah jalmari jalol jalon jalsa jalyn jalynn jalə
jamaal jamal jamalia jamar jamarcus jamari jamarion jame jameel jamel james jameson jamey jami jamie jamil jamila
jamin jamir jamison jamiya jammie jamshid jamya jan jana janae janaki janani janay jane janeen janel janell
janelle janene janessa janet janeta janeth janett janette janey janez jangwa jani janiah janic janice janick janie
janik janin janina janine janis janiya janiyah janja jankat janko jann janna janne janneth jannette janni jannie
jannik jannis jano janos janosch januja janus janusz janya janyce japhet japheth jaquan jaquelin jaqueline jaquez
jara jarad jared jaren jaret jarett jari jarkko jarl jarlath jarleth jarmila jarmo jarne jarno jarod jarolím
jaromír jaromíra jaron jaroslav jaroslava jaroslaw jarrad jarred jarrell jarret jarrett jarrod jaruthip jaruwan
jarvis jarwa jarwadi jarwi jase jasen jasiah jasin jasiri jaslene jaslyn jasmani jasmijn jasmin jasmina jasmine
jasminka jasmit jasmyn jasmyne jasna jason jasper jasur jaswadi jati jatin jatmiko jaunita javan javen javi javier
javiera javion javohir javon javonte jax jaxen jaxon jaxson jaxton jay jaya jayadi jayce jaycee jaycie jaycob
jayda jaydan jayde jayden jaydin jaydon jaye jayeng jayla jaylah jaylan jaylee jayleen jaylen jaylene jaylin
jaylinn jaylon jaylyn jaylynn jayme jaymes jayne jayson jayvion jayvon jazlene jazlyn jazlynn jazmin jazmine
jazmyn jazmyne jazmín jaël ja’far jean jeana jeane jeanetta jeanette jeanie jeanine jeanmarie jeanna jeanne
jeannette jeannie jeannine jeannot jeanny jeb jebet jecinta jed jedediah jedidah jedidiah jeet jeevika jef
jeferson jeff jefferey jefferson jeffery jeffie jeffrey jeffry jefri jeison jeisson jekaterina jelagat jelani jele
jelena jelita jelka jelle jelte jemal jemima jemimah jemma jemutai jenaro jenel jenelle jenifer jeniffer jenilee
jenipher jenna jennette jenni jennie jennifer jenniffer jennings jenny jens jensen jente jenő jep jepchirchir
jepchumba jepkemoi jepkoech jepkorir jepkosgei jeppe jeptha jeptoo jerad jerald jeraldine jeramiah jeramie jeramy
jere jered jerel jereme jeremey jeremi jeremiah jeremias jeremie jeremy jeremías jerguš jeri jerica jerilyn
jerilynn jerimiah jerimy jerker jermain jermaine jerman jermey jermiah jernej jerneja jerod jeroen jerold jerome
jeromy jeronimo jerono jerop jerotich jerrad jerrel jerrell jerri jerrica jerrie jerrilyn jerrod jerrold jerry
jerson jerusha jeruto jeryl jerzy jerónimo jerôme jesca jesenia jesica jesper jess jesse jessee jessenia jessi
jessica jessie jessika jessy jessye jesus jesusa jesús jethro jetmir jeton jett jetta jettie jevgeni jevon jewell
jezups jhalak jhan jhoan jhoana jhon jhonatan jhonny jhony jil jiles jill jillian jim jimena jimmie jimmy jina
jinawi jindra jindřich jindřiška jinjuta jinnie jinthe jip jiri jitka jitrin jiřina jiří joachim joacim joakim
joan joana joanie joann joanna joanne joannes joao joaquim joaquin joaquina joaquín joash jobe jobst jocelyn
jocelyne jocelynn jochem jochen jodi jodie jody joe joel joell joella joelle joellen joep joerg joeri joeseph
joesph joetta joette joey joffrey johan johana johann johanna johannah johanne johannes johans johathan john
johnathan johnathon johney johnie johnna johnnie johnny johnpaul johnson johnstone johny jokūbas jolana jolanda
jolanta jolanthe joleen jolene jolette jolie jolien jolijn jolina joline jolán jon jona jonah jonas jonatan
jonathan jonathon jonell jones joni jonna jonnie jonny jono jonás jonáš joojo joona joonas joonatan joost joppe
joram joran jordan jordana jorden jordi jordin jordon jordy jordyn jordán joren joretta jorge joris jorja jorma
jorn jort jorunn jory jorūnė jos jose josef josefa josefiina josefin josefina josefine josefita joselin joseline
joseluis joselyn josep joseph josepha josephat josephina josephine josephus josette josh joshua joshuah josiah
josiane josianne josie josiephine josip josipa joslyn joso josphat josphine josse jossie jost josua josue josué
josy josé josée joséphine jouko jouni jovan jovana jovani jovanni jovanny jovany jovita joyce joycelyn joye
joyline jozef jozefína jozo joão joé joël joëlle joško jožef jožefa jožica jua juan juana juanita juanito judah
judd jude judi judie judit judita judith judson judy judyth juelz juergen juha juhana juhani juho jukka jule jules
julia julian juliana juliane juliann julianna julianne julie julien julienne juliet julieta julieth juliette
julija julijana julio julious julisa julissa julita julius juliusz julián juluis jumaane jumadi jumari juna junia
junie junious junius juozas juraj jure jurgen jurgita juri jurij juris jurre jussi justas justen justin justina
justinas justine justiniani justo juston justus justyn justyna justína jusuf jutta juul juulia juuso juvenal juwan
juwon jyoti jyrki jytte ján jános jázmin jérémie jérémy jérôme jéssica józef józsef jörg jörgen jörn jørgen júlia
jürg jürgen jüri jānis jāzeps jēkabs jēkaubs jędrzej jūla jūle jūlija kaamil kaan kaaren kaarina kaarlo kaashif
kaat kaazim kabeer kabir kabiru kacey kachela kaci kacie kacper kacung kacy kada kade kadeem kaden kadence kadijah
kadin kadir kadri kadyn kadınana kaeden kael kaela kaelyn kaelynn kafeel kahina kahir kahlil kahu kahurangi kai
kai-uwe kaia kaiden kaija kaila kailee kailey kailyn kaique kairav kaisa kaiser kaitlin kaitlyn kaitlynn kaiya kaj
kaja kajen kajetan kajji kajsa kajus kala kalbi kaleb kaleem kaleema kaleena kaleigh kalel kalen kalene kalervo
kalevi kaley kalgay kali kalie kalim kalina kaliyah kalle kallie kalpit kaltrina kaluwa kalvin kalyn kamal kamala
kamar kamari kamaria kamau kambali kamden kameron kami kamidin kamiel kamil kamila kamilah kamilly kamilə
kamolchanok kamora kamran kamren kamron kamryn kamya kanak kanda kandace kandef kandi kandice kandy kane kanesha
kani kania kanini kanisha kanpulat kanye kaombwe kapagan karaamat karabaş karaca karaer karakucak karam karama
karan karanbay karani karanja karataş karcan kardelen kardi kareem kareen karel karen kari karie karim karima
karimah kariman karimi karin karina karine karis karissa kariuki karja karl karla karlee karlene karley karlfried
karlheinz karli karlie karlijn karlo karlukhan karly karlīna karma karman karmen karna karol karola karolien
karoliina karolin karolina karoline karolis karolyn karolína karon karren karri karrie karsa karsana karson
karsten karsyn karta karter kartika karya karyl karyme karyn kasam kasandra kasen kasey kash kashan kashangaki
kashif kashish kashvi kasie kasim kasimir kasiran kasiyah kaskazi kason kaspar kaspars kasper kassandra kassidy
kassie kassim kastriot kasusra kata katalin katalina katana katariina katarina katarzyna katarína katarīna katcha
kate katelijne katelin katelyn katelynn katerina katerine kateřina kathaleen katharina katharine katharyn katherin
katherina katherine katherinne kathern katheryn kathey kathi kathie kathleen kathlene kathlyn kathrin kathrine
kathryn kathryne kathy kathyrn kati katia katica katie katina katja katleen katlin katlyn katlynn kato katri
katrien katriina katrijn katrin katrina katrine katriona katrīna kattie katty katy kauko kauthar kaver kavon
kavurt kavya kawaca kawaya kawkab kawthar kay kaya kayagün kaycee kayden kaydence kaye kaygusuz kayla kaylah
kaylan kaylee kayleen kayleigh kaylen kaylene kayley kayli kaylie kaylin kaylyn kaylynn kayrabay kaysan kayson
kayun kayıt kazi kazim kazimierz kazimír kazuko kazuo kazım kaşif keagan kealan keandre keanna keano keanu keara
keaton kecia keegan keelan keeley keely keena keenan keenen keesha keeva kefser kegan keifer keijo keila keion
keira keisha keith kelan kelby kelcie keld kelechi keli kelis kellan kellee kellen kelley kelli kellie kelly
kelsea kelsey kelsi kelsie kelton kelvin kelâmi kem kemal kemba kemboi kemuma kemunto ken kenan kenari kendal
kendall kendell kendra kendrick kenedy kenes keneth kenisha kenji kenley kenna kennard kennedi kennedy kennet
kenneth kenney kennith kennth kenny kent kenter kenth kenton kenyangi kenyatta kenyon kenza kenzie kenzo keon keri
kerim kerime kerman kermit kerri kerrie kerry kerstin kerttu kerubo kerwin kesha keshaun keshawn keshia kete kevan
keven kevin kevon keya keyaan keyla keyon keyshawn kezban kezia keziah khaalid khaan khadidja khadija khadijah
khaled khalid khalil khalilah khamani khamisi khanyisile khari khiry khloe khoa kiaan kiah kian kiana kiandra
kianna kiano kiapo kiara kiaran kiarie kiarra kibafupia kibar kibet kibibi kiburi kiefer kiera kieran kiernan
kieron kierra kiersten kieth kifaye kifayət kijana kijani kike kikelomo kiki kiley kilian killian kilonzo kim
kimani kimanzi kimathi kimball kimber kimberely kimberlee kimberley kimberli kimberlie kimberly kimbilio kimeu
kimmo kimora kimutai kimya kinaya kindra kinga kinley kinsey kinsley kinte kinubi kinuthia kinyanjui kinyua kiojah
kioko kip kipchirchir kipchumba kipenzi kipepeo kipkemboi kipkemoi kipkirui kipkoech kipkorir kipkosgei kipkurui
kiplagat kiplangat kiplimo kipngeno kipngetich kipp kipras kiprono kiprop kiprotich kipruto kipsang kiptoo
kipyegon kira kiramettin kirby kiri kirk kirsi kirsten kirsti kirstie kirstin kirstine kirsty kirt kirui kisha
kisima kitan kitti kittie kitty kiume kiwara kiya kiyasi kiyoko kiyoshi kizzie kizzy kjeld kjell kjersti kjetil
klaas klara klas klaudia klaudie klaus klavdija klavs klea klemen klemens klement kliment kloe klothilde klára
kläre knud knut knute kobe koby kocabaş koda kodchaporn kody koech koen koenraad kofi koha kojo koko kolawole
kolby koldan kole koloman kolten kolton koncagül kondo konguralp konner konnor konrad konradi konradus konstantin
konstantinos konstanty konstanze konštantín kopan kora koray korbin korbinian kordell kordula korede korey kori
korinna korir korkmazalp kornel kornelia kornelija kornelius kornél kornélia kortney korugan kory kosgei
kosisochukwu kotryna kotuz kourtney kovu koçak koçkan koşukhan kraig kreszentia kreszenz kriemhild kris krish
krisha krishna krissy krista kristal kristan kristaps kristel kristen krister kristers kristi kristiaan kristian
kristiane kristie kristien kristiina kristijan kristin kristina kristine kristián kristiāna kristjan kristof
kristofer kristoffer kristopher krists kristupas kristy kristyn kristína kristóf kristýna krisztina krisztián
krisztofer kritika krišjānis krišs krištof krysta krystal krysten krystian krystin krystina krystle krystyna
kryštof krzysztof ksawery ksenija kuchanua kuddusi kujoe kujtim kullervo kulnun kumar kumral kumush kunaporn
kuncara kunibert kunigunda kunigunde kuno kunta kunthara kuria kurnia kurt kurtis kurunzi kushtrim kusiima kustaa
kusuma kutay kutgün kutun kvetoslav kvetoslava květa květoslava kwabena kwadwo kwaku kwamboka kwame kwamena kwasi
kweku kweli kwesi kya kyalo kyan kyano kyara kyla kylah kylan kyle kylee kyleigh kylene kyler kylian kylie kyllian
kyllikki kymani kyra kyree kyrie kyson kálmán károly kâmil kâzime käte käthe käthi kåre kévim kévin köker köktaş
könül kösemen kövsər kübran künkyi kürşad kārlis kęstutis kılıçbay kınel kırat kırgız kısmet kıvılcım kızıl
kızıltunç kəmalə kəmaləddin kənan kəramət kərim laban labeeb labib labinot labuh lacey lachlan laci lacie lacy
lada ladarius laddie ladina ladislau ladislaus ladislav ladislava ladli ladonna laeeq laetitia lafayette lafe
lahiah lahoma laia laika laila lailah lailati laimonis lainey laini laiq laisha laith lajita lajlaj lajos lakeisha
laken lakendra lakesha lakeshia lakisha laksana laksh lakshit lakshmi lala lalita lalla lalo laly lalə laləzar
lamar lamarcus lambert lamberto lameck lamine lamiyə lamont lamonte lan lana lanang lance landan landin lando
landon landyn lanette laney langalibalele langat langgeng lani lanie lanita lanjar lannie lanny lantar laoise
laora laqeet laquan laquita lara larae laraine laras larisa larissa lark larkin laron larry lars larue lary lascăr
lashanda lashawn lashonda lashunda lasmanto lasmono lasonya lassi lassie laswi laszlo latanya latarsha latasha
lateef latesha latif latifah latika latisha latonia latonya latoria latosha latoya latoyia latrell latrice
latricia latrina launa laura laurance laure laureano laureen lauren laurence laurene laurens laurent laurenz
laurenția laurențiu lauretta laurette lauri laurian lauriane laurie laurin laurina laurine lauris laurita laurits
lauryn laurynas laus laust lautaro lavada lavanya lavar lavelle lavenia lavera lavern laverna laverne lavina
lavinia lavon lavona lavonda lavonia lavonne lavínia lavīze lawanda lawerence lawrance lawrence lawrencia lawson
lawton layla laylah laylo layne layth layton lazar lazaro laze laziz lazzaro lazăr lazım laçın laëtitia laís lea
leah leala leamon leana leander leandra leandro leann leanna leanne leano leart leatha leatrice leda ledion ledün
lee leeann leela leen leena leeroy leesa leevi lega legawa leia leidy leif leigh leighton leila leilani leire
leisa leisha leitha lejla leke lekha lela lelah leland lelar lelia lella lem lembah lemma lemmie lempi lemuel lena
lenah lenard lene leni lenin lenka lenn lenna lennard lennart lennarth lennert lennie lennon lenny lenon lenora
lenord lenore lenwood leo leocadia leocadio leokadia leola leoma leon leona leonard leonardo leonce leoncio leone
leonel leonhard leoni leonia leonid leonidas leonie leonor leonora leonore leons leontin leontina leontine
leontīne leopold leopolda leopoldina leopoldine leopoldo leora leordean leota leoš lera lere leroy lerze lesa
lesana lesia leslee lesley lesli leslie lesly lessie lesta lester leszek leta letha lethia leticia leticija
letitia letizia letiția letta lettie letty letícia leva levar levente levern levi levie levin levina levis levon
levoslav levy lew lewis lex lexi lexie lexis leydi leyla leyli leyre lezize leïla león leónidas lhanzey lia liam
lian liana liane lias liban libardo libbie libby liberto libia libni libor libuša libuše liceth licia lică lida
liddie lidia lidie lidija lidwina lidya lieke liene liesa liesbet liesbeth lieschen liesel lieselot lieselotte
lieve lieven lieze ligia ligita liisa lila lilah lilburn lili lilia lilian liliana liliane lilianna lilie lilija
lilijana lilita lilja liljana lilla lillard lillemor liller lilli lillia lillian lilliana lillianna lillie lillis
lilly lilo lilou lilyan lilyana lilyanna lim liman limar limazah limon lina linah linas lincoln linda lindah
lindbergh lindell lindita lindsay lindsey lindy linet linette linh linn linna linnea linnie linnéa lino linsey
lintang linton linus linwood linzy lio lioara lioba lionel lipika liridon liridona lirim lirjan lisa lisandro
lisanne lisbet lisbeth lise liselott liselotte liseth lisette lish lisha lisle lissa lissette lissi lissie lissy
liston lita litha littie littleton litzy liv liva livia livingstone livio liviu liwia liya liyaaqat liyaqat liz
liza lizabeth lizbeth lizete lizeth lizette lizz lizzie lizzy ljiljana ljubica ljubisa ljubov ljudmila llewellyn
lloyd lockie loda lode lodewijk lodovico loek loes logan lohit loice loida loise loke lola lolita lolla lollie
loma lon lona londisizwe londiwe londyn loney loni lonie lonna lonnie lonny lonzo loot lopa lope lora loraine
loran lorayne lorcan lore lorean loredana loree loreen lorelai lorelei loren lorena lorene lorenz lorenza lorenzo
loreto loretta loretto lori loria loriann lorie lorik lorin lorinda lorine loring loris lorna lorne lorraine
lorrayne lorri lorrie lossie lota lotfi lothar lott lotta lotte lotti lottie lou louana louane louann louanna
louella louetta loui louie louis louisa louise louka loula louna lourdes lourenço louvenia lova lovell lovett
lovey lovie lovina lovis lovisa lovre lovro lowe lowell lowie loy loyce loyd loyola loïc loïs luana luann luanne
luara luay luberta lubomír luboš luc luca lucas lucca lucențiu lucero lucetta lucette luchino lucho lucia lucian
luciana luciano lucie lucien lucienne lucija lucila lucile lucille lucina lucinda lucindy lucio lucious lucius
lucrecia lucretia lucrezia lucreția lucrețiu lucy lucía luda ludger ludie ludivine ludmila ludmilla ludo ludolf
ludovic ludovica ludovico ludovicus ludvig ludvik ludvík ludwig ludwina luděk lue luej luella luena luetta lugenia
luhung luigi luigia luigina luis luisa luisana luise luisina luitgard luiz luiza lujza luka lukas lukasz luke
lukita lukman lukáš lula lulah lular lulie luljeta lulla lulu luluh lulut lulzim lum luminița lumír luna lungile
lunna lupita luqmaan luqman lura lurana lurena lurhur lurline lute lutf lutfan lutfi lutgarde lutgardis lutgart
luther luthfi lutie lutz luuk luvenia luverne luvinia luwar luwes luyanda luzia luzie luzius luzmira luís luísa
lwandile lya lyam lyda lydell lydia lydiah lydiane lydianne lydie lykke lyla lylah lyle lyman lyn lyna lynda
lyndia lyndon lyndsay lyndsey lynette lynley lynn lynne lynnette lynsey lynwood lyric lysiane lászló lázaro lâle
lâm lærke léa léana léandre léane léna léo léon léonard léonce léone léonie léontine léopold lía lívia lúcia lüfen
lütfi lütfiyyə lýdia lýdie lăcrămioara lėja lība līga līna līza lūcija ləman lətafət lətif lətifə maahir maaike
maajid maalik maanas maanav maaria maarit maarten maartje maawiya maaz maazin mabad mabel mabell mabelle mable
macarena macaria macario macarthur macauley mace macel maceo macey macharia machelle maci macide macie maciej mack
mackenzie macs macy madaha madalena madaline madalyn madalynn madani madara maddalena madden maddison maddox
maddux madeleine madelene madelief madeline madelyn madelynn madge madhav madhavi madie madilyn madilynn madina
madini madisen madison madisyn madiyan madleina madlen madlyn madoa madonna madora mads madyan madyson maebell
maebelle maegan mael maeva maeve mafalda maftuna magali magalie magaly magan magarete magda magdalen magdalena
magdaline magdaléna magdolna maggie maggy magne magnolia magnus magret magrit mahad mahala mahali mahalia mahalie
mahaz mahbeer mahboob mahbub mahdee mahdi mahdy maheen maher mahesa mahfooz mahfud mahfuj mahfuz mahigül mahika
mahir mahirə mahizər mahja mahlon mahmood mahmoud mahmud mahmut mahnaz mahsun mahter mahulena maia maicol maida
maie maighread maija maik maike maiken maikol maila maimuna maimunah maina maingi maira maire mairead mairin
mairtin maisa maisha maisy maisə maite maitê maivi maiya maja majani majdi majdy majeed majella majken majvor
makai makaila makala makara makarena makau makayla makeen makena makenna makenzie makhi makini makokha makori maks
maksim maksimiljan maksur maksymilian maksüde makunga makuta makuu mala malachi malachy malak malakai malaki
malaya malcolm malcom malea maleah malena malene malgorzata malia maliah malik malika malin malinda malio malissa
malissie maliyah maliza malle mallie mallorie mallory malorie malou malte malthe malu malva malvin malvina malvína
malwina mamadou maman mame mamen mamie mammie mamun manaaki manaf manah manaia manan manawa manbir manca manda
mandi mandie mandla mandlakhe mandy manel manerva manervia manford manfred manie manilla manja manley manly mannie
manning manola manole manolo manon mansfield manson mansurali mantas manthan mantė manu manuel manuela manuelita
manuella manus manuél manya maqsud mara maraea maralyn maranda maras marc marcantonio marcel marcela marcelina
marceline marcelino marcell marcella marcelle marcello marcellus marcelo marchello marcheta marci marcia marcial
marciano marcie marcin marcio marco marcos marcu marcus marcy mardell mare maree mareen mareike mareikura mareile
marek mareks mareli marely maren marese marga margana margaret margareta margarete margaretha margarethe margarett
margaretta margarette margarida margarita margarite margaritha margarito margaréta margaud margaux marge margene
margeret margery marget margherita margie margit margita margitta margo margot margoth margret margreth margrethe
margrett margretta margrieta margrit margrith marguerite margueritte margurite margus marguy margy mari maria
mariadi mariah mariam marian mariana mariane marianela mariangela marianita mariann marianna marianne mariano
maribel maribeth marica maricel maricela maricica maricruz marie mariechen marieke mariel mariela mariele mariella
marielle marieluise marietta mariette marija marijan marijana marijke marijn marika marilee marilena marilla
marilou mariluz marilyn marilynn marin marina marinda marinela marinette marini marinka marino marinus mario
marioara mariola marion marisa marise marisel marisela marisol marissa maristela marit marita maritta maritza
marius mariusz mariyah marián marja marjaana marjan marjana marjanca marjani marjatta marjeta marjo marjona
marjorie marjory marjukka marjut mark markas markel markell marketta markita markku marko markus markéta marla
marlana marland marlee marleen marleigh marlen marlena marlene marleny marley marlie marlies marliese marlin
marlis marlise marlo marlon marly marlyn marlys marlyse marlène marlén marni marnie marnita marnix marolyn maroof
maroš marques marquez marquis marquise marquita marrion marsh marsha marshal marshall marsito marsudi marta
martaka martana martani marte martell marten martez martha marthe marti martial martijn martika martim martin
martina martine martino martirio martta martti marty martyn martynas martí martín maruša marva marvin marwa
marwata mary maryadi maryam maryann maryanne maryanto marybelle marybeth maryellen maryjane maryjo marylee marylin
maryline marylou marylouise marylyn marylène maryse maryvonne marzena maría marína masako masao masar masika
masinde massiel massimiliano massimo massinissa masume matas matea matei matej mateja mateo mateus mateusz matevž
matheo matheus mathew mathews mathias mathieu mathijs mathilda mathilde mathis mathys mathéo mati matias matic
matie matija matilda matilde matiu matjaž mato matouš matt matteo matthew matthias matthieu matthijs matthäus
matti mattia mattias mattie matts mattye mattéo matunda matyáš matéo matías matúš matěj matīss maua maud maude
maudie mauno maura maureen mauri maurice mauricette mauricio maurilio maurin maurine maurits mauritz maurizio
mauro maurus maury maurycy maverick mavie mavis mavuno max maxence maxi maxie maxim maxima maxime maximiano
maximilian maximiliano maximilien maximilián maximillian maximino maximo maximus maxine maxwel maxwell maxx maya
maybell maybelle maye mayerly maykol mayme maymie maynard maynur mayra maysa mayte mazie mazlum maël maëlle maëlys
maëva maïté maşide maša maža mbithi mboya mbugua mburu mcarthur mcebisi mckayla mckenna mckenzie mckinley meabh
meadow meagan meaghan mearl mechelle mechthild mechthilde mechtild mecide mecit meda medard medina medora medėja
meelis meera mees mefarettin mefharet meg megan meggan megha meghan meghana meghann mehbarə mehdi mehdiqulu
mehdiye mehin mehman mehmed mehmet mehmetzahir mehrigül mehrimoh meibh meik meike meinhard meinolf meinrad meja
mekhala mekhi mel melaha melania melanie melanine melany melba melchior melchor melek meleknur melichar melihcan
melikkan melina melinda melisa melissa melissia melita melitta melker mell melle mellie mellisa mellissa melodee
melodie melonie melony melton melva melville melvin melvina melvine melvyn melwin melánia melûl memili mena
menachem mendy menfeat mengi mengüç menişan meral merba mercer merche mercyline merdi mereana meredith merel meret
merete merethe mergim meriem merijn merike merilyn merim merita merja merl merle merlene merlin merlyn merna merri
merrie merrilee merrill merrily merritt merry mertel mertie merton merva merve mervi mervin mervyn merwin mery
meryem meryeme meryl merzuk meshack messiah mestur mesude mesut metehan metha metin metinkaya metka metod metrine
metta mette mettie meveddet mevlüdiye mevlüt meyer meyhanim meyransa mezide meşhur mia miah micael micaela micah
micayla miceal micha michael michaela michaele michail michal michala michale michaël michał micheal micheala
michel michela michelangelo michele micheletto michelina micheline michell michelle michelotto michial michèle
mick mickael mickaël mickey mickie micky mieke miel miesha mieszko migdalia miglė mignon miguel miguela
miguelangel miha mihael mihaela mihai mihail mihajlo mihels mihhail mihin mihkel mihnea mihrab mihriye mihály miia
miika mijo mik mika mikael mikaela mikaere mikaila mikal mikala mikalah mikayla mikayıl mike mikeal mikel mikels
mikhail mikkel mikko miklós mikołaj mikuláš mikyas mila milada milagros milana milas milay milburn milcah milda
mildred milena miley milford milica milissa milka milkah milla millaray millard mille miller millicent millie
mills milly milo milorad milos miloslav miloslava milota milou milovan miloš milton miluše milán mima mimi mimmi
mimoza mimy mina minda mindaugas mindi mindy minenhle miner minerva minervia minh minibe minna minnie minodora
minoru minta mintie minurə mio mioara miodrag mira mirabela miracle miran miranda miray mirbadin mircea mirco
mirdza mireia mireille mirela mirella mireya miriah miriam miriama mirian mirja mirjam mirjami mirjana mirko
mirlinda mirna miron mirona mironshoh miroslav miroslava miroslaw miroslawa mirriam mirsad mirta mirte mirtha
mirthe mirtie miruna miryam mirzə mirəli misael mischa mishat mislav misra missie missouri missy misti mistie
misty misuli mitali mitch mitchel mitchell mitchelle mitesh mitică mitra mitruț mittie mitzi mitzy miya miyesser
mizhir miķelis miłosz mkarkara mladen mlungisi mnqobi modena modesta modesto modris modupe moe moesha mofifoluwa
mogens mohamad mohamed mohamedi mohammad mohammed mohamud mohand mohini mohinur mohlaroyim moira moises moisés
mojca mojisola mojisoluwa mojmír mollie molly momanyi mona monalisa monica monicah monika monique monis monja
monna monnie monroe monserrat mont montana monte montel montgomery montie montrell monty mora moraa moradeke
morayo mordechai moreen morena morenike moreno morgan morgane moriah morine moritz morolake morris morten mortimer
mose moses moshe mosinmileoluwa mossie mosunmola motunrayo mouloud mounir mourad moureen mourib mourine moussa
moya moyosore mozell mozella mozelle mrihani mthokozisi muarra mubina mucahit muchiri muema mueni mufide mugambi
mugdha mugendi mugo mugur mugurel muhallil muhamed muhamet muhammad muhammadali muhammadamin muhammadamir
muhammadayub muhammadaziz muhammadrizo muhammadsafo muhammadsodiq muhammadsolih muhammadumar muhammadyasin
muhammadyusuf muhammadziyo muhammed muhammet muharrem muhazzim muhima muhip muhiye muhsina muhyettin muia muireann
muiruri muizza mujde mujur mukbile mukhwana muktedir mulele muli mulwa mulya mulyanto mulyono mumbi mumo mumpuni
mumtoz munene mungai muni munisa munyao munyoki murad murat muratcan murdock muriel murielle muriithi murilo
murimi murithi muriuki murl murod murphy murray murry mursalina mursinin mursita murti musa musafet musaffa musau
musee musembi musfira mushtariy musila muslima mustafa mustafo mustapha mustika mustofa musyoka musyoki mutai
mutasım muthama muthengi muthoka muthoni muthui mutia mutie mutinda mutiso mutisya mutluhan mutua mutuku mutunga
muturi muvaffak muvahhide muxlisa muxtar muzaffer muzayyana muzdahir muzdalifa muzhir mwamini mwanajuma mwanamisi
mwangangi mwangi mwaniki mwanzia mwasaa mwaura mwende mwendwa mwezi mwikali mwiti mya myah mychal myer mykel myla
mylee myles mylie mylène myra myranda myriam myrl myrle myrna myron myrta myrtha myrthe myrtice myrtie myrtis
myrtle mzamo márcio mária mário márk márta márton mátyás máté máxima máximo märta märtha måns mårten mégane
mélanie mélina mélissa mélodie mónica mónika móric möhsim mübariz mübetcel mücellib mücevher müferrih müfit müjde
mükramin mükrüme mülayim mülâyim mümtaz mümtaze münezzer münif müntəzir münəvvər müret mürit mürsəl müsemma müslum
müslüm müveddet müzekker müzəffər müğber müşkünaz müşüre māra māris mārtiņš mārīte mădălin mădălina mălina
mărioara măriuca mədinə məhru məhəmməd məhərrəm məlahət məleykə məmməd mənsur mənsurə məryəm mərziyyə məsmə
mətanət naadir naail naajy naasih naasir naathim naazhim nabeeh nabeel nabhan nabigh nabih nabil nabila nacer
nachiket nacho nacio nadeem nades nadeschda nadeshda nadežda nadhir nadia nadim nadin nadine nadir nadja nadr
nadège naděžda nae naeem nael nafasat nafees nafesa nafii nafile nafis nafula naglis nahashon nahiara nahidə nahla
nahuel naiara naib naibə naide nailə naim naima naimh nair naja najair najam najee najeeb najib najuma najwa naki
nakia nakif nakip nakisha nakita naksh nakul nalar naliaka nallely nalân namiq namon nana nanci nancie nancy nand
nandini nando nanette nanie nanjala nanna nannette nanni nannie nanə naoimh naoise naom naoma naomh naomi naomy
napoleon napoleone naradi narcis narcisa narciso narcisse narcissus nardi narhanim narimane narji narıngül nasab
naser nash nashipie nasiba nasim nasir nasiru nasra nasrullah nassim nastja nasuf nat natacha natalee natali
natalia natalie natalija natalio natalja nataly natalya natan natanael nataniel natasa natascha natasha natasja
natasza nataša natașa nate natella nath nathalia nathalie nathaly nathan nathanael nathanaël nathanial nathaniel
nathari nathasha nathen natiq natividad natosha nattawun natália natálie natālija natəvan naud nautica naveen
nawal nayara nayaret nayareth nayeli nayely nayfa nayibe nayil naz nazaret nazario nazende nazi nazilə nazim
nazimet nazimə nazir nazlihan nazlim nazlı nazmi nazıdil naël naïm nağı ndegwa nderitu ndirangu nduku ndumiso
ndung'u ndunge ndungu nduta nea neal nealie nealy neasa nebih nebiha nebojsa necati necdat nechifor necilal
necmettin necva ned nedas nedda nedjma nedra needham neel neelima neely neema nefaret nefiye neftalí neha nehemiah
nehip neider neil neill neja nejc nejdet nekesa nela nelah nelcy nelda nele nelia nelie nelima nelio nell nelli
nellie nello nelly nels nelson nelsy nelu nelya nemanja nena nenad neo neola neoma neppie neptün nerea nereida
neriban nerijus nerim neringa nermin nery nesfe nesip neslinur neslisah nesrine nessa nestor neta netra netta
nettie neva nevada nevaeh neval neveah nevenka nevgin neville nevin nevio nevise nevsal nevsale newell newman newt
newton neyran nezengül nezihi nezize neşrin neža ng'ang'a ngaire ngamia nganga ngari ngeni ngigi ngozi ngugi ngọc
nhiên nhlanhla nia nial niall niamh niara nibaldo nicanor nicat niccolò nichakarn nichelle nichifor nichol nichola
nicholas nicholaus nichole nicholus nick nicki nicklas nicklaus nickolas nickson nicky niclas nico nicoară
nicodemo nicodemus nicodim nicol nicola nicolae nicolai nicolaie nicolaj nicolas nicolasa nicolaus nicole nicoleta
nicoletta nicolette nicoline nicolle nicolás nicolò nicu niculina niculiță nicușor nicuță nidhi nidia nidra niek
niels nienke nieves nigar nigel nigesa nihad nihai nihal nihan niharika niilo niina nik nika nikau nikhil niki
nikia nikita nikki nikko niklas niklaus niko nikodem nikol nikola nikolai nikolaj nikolajs nikolaos nikolas
nikolaus nikole nikolett nikoletta nikolina nikora niks nikša nila nilam nilcan nilda nile niles nili nilima nilo
nils nilson nilufar nimakoah nimrat nina ninetta ninioluwa ninnie nino ninoska ninthe nira niracha nirgül nirja
nisa nisha nisə nita nitara nitesh nives nixon niyaga niyaz niyazi niyilolawa niğmet njabulo njagi njenga njeri
njeru njiru njogu njoki njoroge njozi njue njuguna nkazimulo nkiruka nnamdi nneka noa noah noam nobantu nobie
nobuhle noel noeleen noelia noeline noelle noemi noemie noemí nohely nohora noirin nojus nokulunga nola nolan
nolberto noleen nolen nolia nolie noma nomagugu nomalanga noman nomasonto nomathalente nomathemba nomcebo
nomthandazo nomusa nomvula nona nonhlanhla nonie nonjabulo nonso noor noora noortje noppakao nora norah norbert
norberto norbey nore noreen norene noreta noretta norica norina norine norita norman normand normunds norris
norton norval norwood notburga nothando noud nour nout novella novi novruz noxolo nozibusiso nozima nozizwe noé
noémi noémie noël noëlla noëlle noëmi nqobizitha nrima ntimi nuala nubia nugraha nuhu nula nuno nunzio nura nural
nuran nuranə nuray nurbanu nurcan nurda nurdeniz nuretdin nurettin nurey nurgil nurhayet nuri nuria nuriat nuriya
nuriyet nurkan nurlan nurlana nurmelek nurmuhammad nurseda nurser nursim nurtaç nurten nuru nurul nurulla nurullah
nurveren nury nurşan nurşən nurşərəf nutcha nutkrita nutwadee nuyan nuşirəvan nuša nwabudike nya nyaboke nyaga
nyah nyakundi nyamai nyambura nyana nyanchama nyasi nyasia nyawira nydia nyla nylah nynke nyoka nyoman nyongesa
nyoni nyota nyree nyuki nzioka nzomo nádia nándor nélida néstor nóra növrəstə núria nübar nüdret nürice nürəddin
nüsrət nüşabə nəcəf nəfisə nərgiz nəriman nərmin nərminə nəsib nəsimi nəzakət nəzrin oakley oana oba obaid
obanijesu obdulia obe obed obianuju obie obinna ocampo ochieng ocie octa octav octave octavia octavian octaviana
octavie octavio octaviu octavius océane oda odalis odalys oddie odelia odeline odell odessa odette odhiambo odhran
odie odika odile odin odina odis odkanlı odongo oduor odus oeshi ofelia ofeliya offie oganer ogden ogechi ogooluwa
oguş oisin oiva ojas ojasvi okanay okbay oke okechukwu okello okey okgüçlü okoth okseven okta okto oktüremiş okumu
okyalaz ola oladare oladimeji olaf olajumoke olakunle olalla olan oland olanrewaju olansile olar olasunmbo olav
olavi olca oldağ oldrich oldřich ole oleg olegario olen olena olene oleta olevia oley olfert olga olgierd olie
olimpia olimpian olimpiu olin olinda oline oliva oliver olivia olivie olivier olivija olivine oliviu olivér oliwer
oliwier olle olli ollie olof ololade oloo olov oluchi olufunke olufunmilayo olumorotimi oluoch oluwafemi
oluwagbemiga oluwakemi oluwamumibori oluwamuyiwa oluwasanmi oluwasegun oluwole oluş olwen olwethu olívia oma omaca
omair omaira omaja omar omari omarion omeir omer omie omina omisha omkaar omobobola omobolanle omodunni omolabake
omolara omondi omosalewa omotara omotayo omotola omotoun omowumi omran omya onat ondieki ondrej ondřej oneal
oneida onesmus oneta oney ongay onie onkar onni onnie onofre onuker onur onurcan onursu onveer onyango onyinye
oona oonagh opan opha ophelia ophélie opiyo opung opwonya oqtay orah oralia oran oranlı orazio orduxan orelia oren
orene oreofe orestas oreste orfelina orfhlaith orgün orhan oriana orie orilla orin orinder orion oris orla orlagh
orlaigh orlaith orland orlena orley orlin orlo orma orna ornella orpha orra orren orrie orrin orris orsolya orson
ortak ortansa ortrud ortrun ortwin oruç orval orvel orvil orville orvin orvis orvokki orxan orçin osa osama
osbaldo osborn osborne oscar osie osiyo oskar oskari oskars oskár osman osmo osogo ossama ossi ossian ossie
osunleke osvald osvaldo osvalds oswald oswaldo oswin otabek otakar otay otelia otfried otha othel othmar otho
otieno otilia otis otmar oto ottavio ottfried ottie ottilia ottilie ottis ottmar otto ottokar ottomar ottone ottó
otávio otília otýlie otīlija ouanes ouida ouma oussama outi ova ove ovid ovidio ovidiu ovila oviya owais owen
owens owethu owino owuor oxana oyenike oyindasola oymak oysha ozana ozansü ozell ozella ozie ozioma ozy ozzie
oğulbaş oğurata oğuzman oļģerts oľga paavo pabla pablo paca pachongruk paco pacífica pada padma padmi padraic
padraig padraigh padraigin pahal paige paiman pairlee paisley paityn pak paker pakizə pakjira paksu pallavi palle
pallie palma palmira paloma pam pamala pambe pamela pamelia pamella pamfil panagachie panait panca pancho pandora
pandu panfilo pangeran pangestu panini panji pankrác pannawich pansy panya paola paoletta paolo paralee paramita
paraschiva pardi paride parin parker parlee parley parman parrish parsa parth parthenia parvez pascal pascale
pascaline paschal pascual pascuala pasi paskalia pasqual pasquale pastor pastora pat patchaploy patcharaporn pate
patric patrica patrice patricia patricie patricija patricio patrick patrik patrizia patrizio patryk patrícia patsy
pattamon pattapon pattatomporn patti pattie patty pau paul paula paule pauletta paulette pauli paulica paulien
pauliina paulin paulina pauline paulino paulius paulo pauls paulína paulīna pauric pavani pavao pavel pavla
pavlína pavol pawan pawel paweł paxton paye payten paşa peadar peader pearce pearla pearle pearlene pearley
pearlie pearline pearly pearse peder pedro peem peeter peggie peggy pehlil pekka pekkan pelaji pelayo pelle
pellegrino pembesin penelope penina peninah penni pennie pentti pepijn pepita pepito per per-erik per-olof
percival percy peren perinur peris perkasa perla perley perlita permelia permun pernell pernilla pernille perri
perrine perry pershing pertti pervaiz pesent petar pete peter peterson petr petra petrana petras petre petri
petrică petrina petrișor petrona petronela petronila petros petru petrus petruț petruța petter petteri peyton
phanice phebe phelim phelix phenphitcha pheobe phil phileine philemon philip philipp philippa philippe philippine
philis phillip phillis philo philomena philomene phineas phoebe phubes phylicia phylis phyliss phyllis phúc phương
pia piaras piedad pien pier pierangelo pierce pierette piergiorgio piergiuseppe pierina pierluigi piermaria piero
pierpaolo pierre pierrette piersanti piet pieter pietra pietro piia pijus pilar pili pim pina pinkey pinkie
pinkney pintusorn piotr piper pippa pirahmet piran piret pirjo pirkko pirmin piroska pitipat pius ples pleun pleșu
plinio pluma plummer plácido pol polad polina polk pollie polly polona polonca pompeo pompilia pompiliu pomponio
poncio pontus pooja popobawa porfirio pornchanok porsha portia posey poul povilas powell praba prabawa prabowo
prabu prakosa prames pranata pranav pranawa praneel pranit prasetya prasetyo pratt pratyush pravoslav prayitna
prayoga prayogo preben predrag prentice prentiss presley pricilla priit primitiva primus prisca priscah priscila
priscilla priscillah prisha priska priya profira prokop prosper prudence prudencia prudencio prudie pryor
przemysław puccio puji puk pumbaa puntira puput purificación purity purl purwa purwadi purwanto pushti puspa puti
putri putu pál pánfilo päivi päivikki pär pål pénélope péter pía pío pünhan pürçek pătru pēteris přemysl pəri
pərişan pərvanə pərvin pərvinə pərviz qaadir qaasim qabeel qabil qadar qadeer qadi qadim qadir qahtan qaim qais
qalib qamar qani qanit qaratel qareeb qarin qaseem qasid qasif qasim qasım qatadah qawee qay-yoom qays qiana qiyas
qori qoşqar quadir quang qudamah quddoos qudoos queenie quentin quiana quincy quinn quint quinten quinter quintin
quinton quinty quique quirino qulam qulu qumru qurban qusay qushi qutaybah qutb qutub qönçə qüdrət qızbəs qədir
qələndər qənirə qəzənfər qəşəm raaghib raagini raahil raakin raamis raamiz raashid raatib rabah rabar rabb
rabbaanee rabbani rabbiye rabea rabecca rabee rabi rabiah rabih rabit racha rachael rachana racheal rachel
rachelle rachid rachida rachit rachita rachèle racquel rada radek radeke raden radha radhee radhika radi radika
radim radit raditya radka radmila rado radomír radoslav radoslava radosław radovan radovana radu radvilė radúz rae
raed raees raegan raekwon rael raelyn raelynn raewyn raf rafa rafael rafaela rafaella rafan rafay rafaél rafaël
rafał rafe rafee rafeek rafeeq raffael raffaela raffaele raffaella raffaellino raffaello rafi rafia rafid rafih
rafila rafiq raghav ragheb raghib ragna ragnar ragner ragnhild rahab raharja rahat rahayu raheel raheem rahel
rahiye rahma rahman rahmat rahmet rahmi rahn rahsaan rahul raiden raifə raihan raija raik raili raimo raimondo
raimonds raimund raimundo raina rainer raisa raissa raivis raivo rajata rajeshri rajko rakeem rakide raksha ralf
ralph raluca rama ramadhan ramazan ramid ramil ramilə raminta ramiro ramiz ramon ramona ramsey ramunė ramzi ramón
ramūnas rana ranbir rance rand randal randall randel randell randi randle randolf randolph randy rangga rani rania
ranieri ransom ranveer raoul raphael raphaela raphaël raphaëlle raquan raquel rareș ras rasa rashaad rashaan
rashad rashawn rasheed rashid rashida rashidi rasim rasimə rasma rasmus rastislav rasul ratchanon ratih ratna raul
rauno raven ravi ravy rawiri ray rayaan rayan rayana rayburn rayfield rayford rayhona rayla raymon raymond
raymonde raymund raymundo rayna raynard rayne rayshawn rayyona rayén razi raziyə razı raúl reagan reanna reatha
reba rebeca rebecca rebecka rebeka rebekah rebekka rebihat recep recepali reda redden redmond reece reed reese
reet refet refik refugio regan regena regenia reggie regina reginal reginald regine regis regitse regitze regula
regína regīna rehaan rehema rehime reid reidun reijo reilly reimar reimer reimund reina reinald reinaldo reinel
reingard reinhard reinhardt reinhart reinhild reinhilde reinhold reinis reino rejane reksa rella remazan rembrandt
remedios remi remigio remington remo remus remy remzi rena renaat renada renae renaldo renan renard renata renate
renato renaud rendy rene renea renee rengül reni renita rennie reno renske renzo renáta rené renée reshoni resi
respati ressie restu resulcan reta retha retta rettie reuben reubin reva revza rex rexford rexhep rey reyansh
reyes reyhan reyhanə reyna reynaldo reynold reynolds reza rezin rezzak rhavi rhea rheta rhett rhian rhianna
rhianne rhiannon rhoda rhona rhonda rhys ria riad rian rianna rica ricarda ricardo riccardo ricci ricciotti
richard richardt richelle richie richmond richárd rick rickard rickey ricki rickie ricky rico rida ridhi ridwan
rigmor rigoberto rihanna rihards riikka riina riitta rik rika rikard rikke rikki riku riley rilla rillie rimantė
rina rinaldo rinda rini rino rinor risa risalet risasi rishi risper risto rita ritchie ritt ritva riya riyad riza
riziki rizki rizvan ričardas ričards roan roar rob robb robbe robbie robbin robby robert roberta robertas
robertina roberto roberts robin robinson robiya robley robt roby robyn rocco rochdi rochelle rochus rocio rocío
rodah roddy roderic roderich roderick rodger rodgers rodica rodney rodolfo rodolphe rodrick rodrigo rodrigue roe
roel roeland roena rogelio roger rogers rohaan rohan rohat roise roisin rojnu rojus rokas roko roksana roland
rolanda rolandas rolande rolando rolands roldán rolf rolla rolland rollande rollie rollin rollo romain romaine
roman romana romane romanița romano romello romeo romie romina romolo romona romuald romualdas romulus romy román
roméo ron rona ronal ronald ronaldo ronan ronda rondal roni ronin ronith ronja ronke ronna ronni ronnie ronny rono
rony ronya roope roos roosa roosevelt roque rory rosa rosa-maria rosabelle rosalba rosalee rosaleen rosalia
rosalie rosalina rosalind rosalinda rosalinde rosaline rosalva rosalyn rosalía rosamel rosamond rosann rosanna
rosanne rosaria rosarie rosario rosaura rosco roscoe rose-marie roseann roseanna roseanne rosel roselinde roseline
rosella roselyn roselyne rosemarie rosena rosenda rosendo rosette rosevelt rosey rosi rosia rosie rosina rosita
rosl roslyn rosman rosmarie ross rossa rossana rossie rostislav roswell roswita roswitha rosy rotich rotraud
rotraut rouven rowan rowena rowland roxana roxane roxann roxanna roxanne roxelana roxie roxy roy royce roza
rozalia rozalija rozanne rozella roziya rozália rua ruairi ruari rubani rube ruben rubi rubie rubiela rubin ruby
rubye rubén rudecindo rudi rudolf rudolfo rudolph rudra rudy rudīte rueben ruedi ruel ruffin ruffus rufina rufino
rufus ruggero ruggiero rugilė ruhide ruhiu ruhiyyə ruhsat ruhshona ruhugül ruhəngiz rui ruie rukia rumaysa rumeysa
rune rungo rupert ruperta ruperto ruqayya ruqiya ruqiyyə rushil ruslan rusman rusnė russ russel russell rustin
rusty rusul ruta rute ruth rutha ruthann ruthanne ruthe rutherford ruthie ruthild ruwaihim ruxanda ruxandra
ruxsarə ruy ruzica ruža ružena ružica ryan ryann ryder ryker rylan ryland rylee ryleigh ryley rylie rym ryma ryne
ryszard rytis rytė rza réginald régine régis régulo réka rémi rémy róbert rómulo róza rózsa róża rövşanə rövşən
röya röyal röyalə rúben rübabə rübeyda rüdiger rüfət rüknettin rümeysa rüşen răducu răzvan rıfkıye rūdolfs rūta
růžena rəfiqə rəhilə rəis rəmziyyə rəna rəqsanə rəsmiyyə rəsul rəxşəndə rəşad rəşid s'fiso saabir saad saadat
saadiq saafir saahir saaiq saajid saalih saalim saanvi saaqib saar saara saariyah saba sabah sabahat saban sabar
sabari sabas sabastian sabatino sabbir sabeeh sabih sabihe sabil sabin sabina sabine sabiq sabir sabirə sable
saboor sabra sabri sabrina sabur saburah sabína sabır sacha sachi sacidə sada sadaka sadan sadao sadaqat sadat
saddam sade sadeed sadeti sadia sadie sadik sadiki sadina sadiq sadittin sadiye sadye sadıq safari safet safia
safina safinaz safiri safiya safta safura saga sahibə sahil sahin sahir sahra sai saida saidi saiful saige saim
saint sair sairah saire saka sakari sakina sakip saksham sakti sakura salami saleh salena salih salim salima
salimah salimet salina salkın sallie sally salma salman salohiddin salome salomea salomey salomon salomé salomón
salsabila salurbay salvador salvatore salvi salwa sam samahat samaksh samama samandar samanta samantha samar
samarth samatha samesh sami samiah samie samina samir samira samirə samiya samiyah sammie sammy sampson samson
samsul samu samual samuel samuele samuli samurtay samuël samwel samweli samy sanaa sanai sanavber sanaya sancak
sancho sanda sandalio sander sanders sandi sandie sandile sandis sandor sandra sandrine sandro sandu sandy sanela
sanford sani sanije sanita saniya saniyah sanja sanjar sanjuana sanjuanita sanna sanne sanni sannie santana sante
santeri santiago santina santino santos sanur sanya sançar saoirse saood sapa saphira sara sarabi sarafina sarah
sarahi sarai sardor sargın sari sariah sarina sarita sarmīte sarpkın sarrah sarthak sarunporn sarvan sarvar
sarvinoz sarya sarıcabay sasa sascha sasha saskia sathvik satrettin saturnina saturnino satya satıa saul saulius
saumu saumya saundra sauti sava savak savana savanah savannah saverio saveta savilla savina savion savni savon
sawyer sayalı saydam saygın sayin sayrak sayın saçı saïd saúl sağcan sağıt saša sašo sa’adatu sa’diya scarlet
scarleth scarlett scarlette schley schuyler scot scott scottie scotty seaborn seamus sean sean-paul seana seanan
seaneen seanna sebastiaan sebastian sebastiano sebastien sebastijan sebastián sebastião sebastjan sebattin sebigül
seblâ sebrina seda sedat sedife sedrick sefer segilola segismundo seha sehel seif seija sejda selah selaheddin
selatin selcan selcen seldon selena selene seler selim selime selin selina seline selma selmer selmin selvi
selâtin selçuk semaj semat semender semenica semine semir semra semrin sena senad senan sencar seneca seniha senn
senna senne senol senora senta seona seosamh sepp seppe seppo septi seracettin serafina serafín serah seraina
serda sereina serena serezli serfinaz serge sergei sergej sergey sergio sergiu sergius serhatmehmet serina serine
serkan serma sernur serol serpil servinaz servác sessa seth setya sevara sevcan sevdi sevdinar seve sever
severiano severin severina severine severino severo severt severín sevgen sevginur sevican sevil sevim sevinc
sevinch sevindik sevla sevsevil seward seydo seye seyfulla seyfullah seyfəddin seyhan seyithan seymour seymur
seyran seyyide sezal sezen sezginbaş seçgül seçme shad shadrack shae shafter shahina shahnoza shahriyor shahzod
shahzoda shaina shakila shakira shalon shalonda shamar shameka shamika shamsuddeen shana shanae shanda shandra
shane shaneka shanell shanelle shanequa shani shania shanice shaniece shanika shaniqua shanita shaniya shanna
shannan shannen shannon shanon shanta shante shantel shantell shaquan shaquana shaquille shaquita shara shardae
sharday sharde sharee sharen shari sharif sharita sharla sharleen sharlene sharman sharon sharonda sharron sharyl
sharyn shasta shatara shaun shauna shauneen shaunna shaurya shavon shavonne shawana shawanda shawn shawna shawnda
shawnee shawnna shawnte shay shayla shaylee shayna shayne shea sheamus shedrick sheela sheelagh sheena shehu
sheila sheilah sheilla sheillah shekoni shelba shelbi shelbie shelby sheldon shelia shelley shelli shellie shelly
shelton shelva shelvia shelvie shem shemar shena shenna shep shepherd sheree sheri sheridan sherie sherilyn
sherita sherlyn sherman sheron sherree sherri sherrie sherrill sherron sherry sherryl sherwin sherwood sheryl
sheryll sheyla shianne shida shiela shiloh shinead shira shirl shirlee shirleen shirlene shirley shirleyann
shirlie shivani shivansh shohjahon shohrux shoji shon shona shonda shonna shpresa shqipe shravya shreya shukrona
shyann shyanne shyheim shyla sian sibbie sibilla sibille sibonelo sibongile sibusisiwe sibusiso sibyl sibylla
sibylle sid sidar siddharth siddie sidiq sidiqə sidki sidney sidonia sidónia siebe siegbert siegfried sieghard
sieglinde siegmar siegmund siegrid siegried siegrun siegward siem sien sienna sifa sifuna sigfrid sigfrido
sigfried sigge sigismund sigita siglinde sigmar sigmund signa signe sigrid sigrun sigurd sigvard sihawukele siim
siiri sijuade siku sil sila silanur silas sile silja silje silke sille silondile silva silvan silvana silvano
silvester silvestre silvestro silvia silvian silviana silvie silvija silvio silviu silvo sima simas simber simen
simeon simi similoluwa simina simion simisola simiyu simmie simo simon simona simonas simone simonetta simonne
simphiwe simphiweyinkosi simpson simten simuzər simão simón sina sinaida sinan sinda sindre sindy sinead sini
sinică sinikka sinisa siniša sintija siobain sioban siobhain siobhan siofra sione siper siphesihle sirac sirap
sirje sirkka siro sirpa siska sisko sissel sitarə sithembiso siti sitiwat sittik sittikorn siv sivert sixten sixto
siya siyabonga sjoerd skaidrīte skender skolastika skye skyla skylar skyler slade sladjana slamet slavica slavisa
slavka slavko slavomír slavomíra slavěna slawomir sloane slobodan sláva slávka smaranda smiltė smith sneha sneider
snezana snježana socorro sofi sofia sofiane sofie sofija sofía sol soledad soleh soliha soline solma solmaz
soloman solomon solon solveig solvej solvita solène somadina somer somtochukwu sona sonad sonata sondra sondre
songurkan songül sonia sonja sonji sonnur sonny sonya sophia sophie sophronia sophy soraia sorana sorawut soraya
sorcha soren sorin sorina sosimo souad soufiane souma soumia sowande soydaner soykan soykut soyselçuk soňa spencer
spenser speranța sphiwe spurgeon squire srečko stacey staci stacia stacie stacy staffan stafford stan stana stanca
stancu stanislaus stanislav stanislava stanislaw stanisław stanka stanko stanley stanton starla starling starr
stasia stavros staņislavs steen stef stefaan stefan stefani stefania stefanie stefano steffen steffi stein steinar
stela stelian steliana stella stellah stellan steluța sten stephaine stephan stephane stephani stephania stephanie
stephany stephen stephene stephenie stephon sterling sterre stetson stevan steve steven stevie stewart stian stien
stig stijn stilla stina stine stiven stjepan stojan stonewall stoney stuart sture stéphan stéphane stéphanie suat
subomi subutiye suci sudi sudie sudiksha sue suellen suhani sula suleiman sulhi sullivan sultane sumayya sumner
sunay sune sunel sungara supasit supasita suphi surya susam susan susana susanita susann susanna susannah susanne
suse susi susie sussanne sussie suus suvakit suvi suwijuk suzan suzana suzann suzanna suzanne suze suzette suzie
suzy suğra svante svatopluk svatoslav svea svein sven svenja svenning sverre svetlana svetozár svätopluk světlana
swala swaleh swantje swen swetlana syahrini sybil sybilla sybille syble sydell sydnee sydney sydni sydnie syed
sylas sylivia sylke sylva sylvain sylvaine sylvan sylvana sylvania sylvanus sylvester sylvia sylviane sylvianne
sylvie sylvio sylvère sylwia symone synnøve syreeta szabolcs szilveszter szilvia szilárd szymon sándor sára
sânziana sébastien sérgio séverin séverine sílvia sónia sökmen sönke sören söyler sözer søren sørine søs sübhan
sücaettin sücəddin südabə süha süheyda sükrü süleyla süleyman sümerya sümeyye süner sürəyya süsen süvari süzer
sıla sırriye sıylıhan səadət səbinə səbirə səbuhi sədaqət səfurə səfər səhər səidə səlahəddin səlim səlimə səma
səmayə səməd sənan sənubər səriyyə sərvər sərxan sərəncam səxavət ta-tanisha taahaa taahir taaj taalib taamir
taanish taariq taban tabassum tabatha tabea tabetha tabish tabita tabitha taciddin tadas tade tadeen tadej tadeja
tadeo tadeusz tadeáš tadhg tafazal taft tagangül taha tahaw-wur tahawwur taheem tahir tahj tahmaseb tahmeed tahmid
tahoor tahseen taial taimur taina taine taisir taisto taj taja tajammal tajammul tajudinn tajus takatifu takisha
tal talal talan talat talayer talen talha talhah tali talia talib talibe taliyah tallie talmadge talmage talon
talıb tama tamala tamam tamanna tamara tamatha tamati tamaydın tamaşa tambika tambra tameka tamekia tamela tamera
tami tamia tamica tamie tamika tamiko tamilla tamisha tammie tammy tamra tamu tamya tamás tana tanak tanay tanbay
tandoğdu tandy tane taneli tanesha tangaroa tangela tanguy tangül tanhan tania tanika tanimu tanish tanisha taniya
taniyah tanja tanmayi tanner tanpınar tanses tansev tansığ tantri tanveer tanvi tanya tanyolaç tanyu tanır tapani
tapio tara tarah taraji tarak tarancı tarfaan tari tarik tariq tariyel tarja tarmo tarsha tartış taru taryn
tarzícius tasdik tasha tashina tasia tasnim tassilo tasvir taswir tate tatia tatiana tatianna tatjana tatsuo tatu
tatum tatyana tatyanna taufan taufik tauno taurean taurus tautvydas tavares tavaris tavian tavion tavon tawana
tawanda tawanna tawkeel tawny tawnya taya tayaydın taygan tayla taylak tayler taylor tayshaun tayyibe tayyip
taçnur taşar taşkan teagan teber tecimer tecla ted teddie teddy tedi teea teela teemu teena teerth teetat tegan
teguh teija teja tejas tejs tekbay tekecan tekiner tekla teknaz teksoy telemaco telim tella tellervo telly telman
telmo telse temidayo temime temir temirhan temistocle temizkal tempie temuçin tena tenika tenis tenisha tennessee
tennie tennille tenvir tenzin teo teobaldo teodor teodora teodoro teodors teodosia teodosio teofil teohari teona
tera terance tercan tere terell terence teresa terese teresia teresiah teresita teressa tereza terezija terhi teri
terina terje terlan tero terrance terrell terrence terri terrie terrill terry terttu teréz terézia tess tessa
tessie teun teuta teuvo tevin tevs tex texanna texie teybet teymur teymuraz teymurçin tezcan tezol teófila teófilo
thabani thabisa thabisile thabiti thad thaddeus thaddäus thalente thales thalia thanatcha thandazile thandeka
thandiwe thando thea theadore theda thedore thekla thelma thembeka thembekile thembile thembisile theo theobald
theodis theodocia theodoor theodor theodora theodore theodoro theodoros theodosia theola theophil theophile theres
theresa therese theresia therman theron therése theta thi thiago thiare thibaud thibault thibaut thibo thierry
thies thijmen thijn thijs thilo thinhinane thom thomas thomasina thompson thomás thor thora thoralf thorben thore
thornton thorsten thorwald thos thresa thuo thure thurlow thurman thursa thurston thuthukile thyra thành théa théo
théodore théophile thérèse thảo tia tiago tiana tianna tiara tiare tiarna tiarnan tiarra tibe tiberia tiberiu tibo
tibor tiburcio ticen tichomír tiegan tiera tiernan tierra tiesha tiffani tiffanie tiffany tiia tiina tiit tiiu
tijl tijmen tijn tijs tilda tilde tilden tilen tilla tillie tillman tillmann tilly tilman tilmann tilo tim timbul
timea timm timmie timmothy timmy timo timon timotei timotej timoteo timothy timothée timur timurtaş timéo tina
tinca tincuța tindra tine tineke tiney tinie tinne tinnie tino tira tirdad tirta tirtayasa tirza tisa tisha tishie
tishk titas titi titilayo titin tito titus tivadar tiziana tiziano tiğin tjaša tobe tobi tobias tobiasz tobie
tobin tobiáš toby toccara todd todor todsawun tofiq toivo toker toktuğ tokunbo toköz tola tolbert tollie tolonbay
tolulope toluwanimi tom tomas tomasa tomasz tomaž tomeka tomi tomie tomika tomislav tommaso tommi tommie tommy
tomo tomori tomris toms tomurcuk tomàs tomás tomáš tomé tonda toney tonguç toni tonia tonicha tonino tonja tonje
tonny tony tonya toomas toon topias topuz tora toralf torben torbjörn torbjørn tord torey torgny torhan tori
toriano toribio torie torill torquato torrance torrence torrey torrie torry torsten tory tosha toshiko toshio tova
tove tovuz towanda toya toño toğan toğrul tracee tracey traci tracie tracy trae traian traude traudel traudl
traugott traute travis travon trayvon treacy treasa treasure treena tremaine tremayne trena trent trenten trenton
tresa tressa tressie treva trever trevin trevion trevon trevor trey treyton treyvon tri tricia triin trilby trina
trine trini trinidad triona tripp tripti trish trisha trista tristan tristen tristian tristin triston tristán
triveni triya troels trond troy trude trudel trudi trudie trudy trula trumaine truman trung trystan trīne trọng
tsuma tuan tuana tucker tudora tudorița tudosia tuere tufani tugiman tui tuija tukufu tula tule tulia tulio tullio
tulun tunahan tunar tunchanok tunguç tunradee tunçboğa tunçkılıç tuomas tuomo turabi tural turan turanə turcein
ture turgut turid turlough turner turvi turxan tutkucan tutkun tutu tuukka tuula tuuli tuulia tuulikki tuur tuva
tuyuğ tuğcan tuğrulhan tuğtaş tuğçe twan twila twyla tycho tye tyesha tygo tyla tyler tylor tymon tymoteusz tyquan
tyra tyree tyreek tyreese tyrek tyreke tyrel tyrell tyrese tyrik tyrin tyriq tyrique tyron tyrone tyrus tyshawn
tyson tânia téo tímea tõnu törel tùng tükelalp tükəzban tülay tülin tümer tümkurt tünde tünzalə türabi türcan
türkalp türkan türkanə türkmen türknur tüzeer tüzenur tınal təhminə təranə tərlan ubaadah ubadah ubaid ubaidah
ubaldo ubay ubayd ubaydullah uberlinda uberto ubika ucchal uche uchenna uchita uda udant udarsh udeen udeera udo
udyati ueli uffe ufukay ugnė ugo ugolino uhban ujamaa ujunwa ula ulakbey uldis ulduz ulf ulfat uli ulises ulla
ullrich ulrica ulrich ulrik ulrika ulrike ultan ulu uludağ uluman ulutay uluğbey ulva ulya ulysses umaarah umair
umande umang umar umay umaya umberto umi ummahani umman umoja umut umutcan umuşan undine unggul unjani unnati unni
uolevi upadhriti upasna upik upkaar upma ura uraltay urbain urbano urfan urhan uriah uriel urijah urishilla urmas
urmi uroš urrab urs ursel ursina ursula urszula urte urvashi urvi urša urška uršuľa uschi ushan ushindi usiku
usman usmon usyi uta utama ute utkarsh utkucan utz uwe uyanser uygun uzbay uzima uzsoy uçan uçbeyi uğan uğur
uğurkan uğurtan vacibe vada vadim vafir vagn vahar vahid vahidə vahittin vaida vaidas vaishnavi vajèn vakarė
vakris val valarie valary valborg valda valdemar valdis valeh valentijn valentim valentin valentina valentine
valentino valentín valentína valentīna valeri valeria valerie valerij valerija valerio valeriu valero valery
valeska validə valija valinda vallary vallie valorie valter valtteri valère valèria valér valéria valérie valéry
vamakshi vance vanda vander vanesa vanessa vania vanja vannie vansha vanya vaqif vara varenya vargın varlık varsha
varvara vasana vasarė vasatika vasco vashon vashti vasif vasil vasile vasilica vasilică vassie vassilios vasudha
vasyl vaughan vaughn vavrinec vaysal vazeh vecide veda vedant vedat vedhika vedika vedran veer veera veerle veeti
vefia vega vegard veijo veikko veis veit vela velda veli velia velitdin vella vello velma velta velva vena
venancio venceslás vendela vendelín vendula venera veneranda venessa veniamin venice venie venita venla vennie
venus veola vera verda verdell verdie vere verena vergie vergil verim verl verla verle verlene verlie verlin
verlon verlyn vern verna vernal verne vernell vernelle verner verneri vernetta vernia vernice vernie vernita
vernon vero verona veronica veronicah veronika veronique versie vertie verónica vesa vesna vessie vesta vester
veta veva veysəl vezat vezrife vic vicenta vicente vicenția vicențiu vicie vick vickey vicki vickie vicky victoire
victor victoria victoriano victorine victorino victória vicy vid vidadi vidal vidar vidhi viera vieroslava
viesturs viggo vigilija vigo vihaan viivi vija viking vikki viktor viktoria viktorie viktorija viktors viktória
vilayət vildane vilde vilgot vilhelm vilhelmiina vilhelmina vilho viliam vilis vilius viljami viljem viljo villads
vilma vilmer vilmos vilnis viltė vilém viman vina vinaya vince vincenc vincent vincentio vincenza vincenzo
vincențiu vinciane vineta viney vinicio vinicius vinie vinko vinnie vinsen vinson vinton vinzenz vinícius viola
violeta violetta violette viorel viorela viorica vira viraj virdie virge virgel virgia virgie virgil virgilio
virginie virgle viridiana virman virpi virág visar visarion visitación visvaldis vita vitali vitalija vitalis vito
vitor vittoria vittorio vitória viva vivaan viveka vivi vivian viviana viviane vivianne vivien vivienne viļums
vjekoslav vjollca vlad vladimir vladimír vladimíra vladislav vladislavs vlado vlaicu vlasta vlastimil vlora
vlădelina voichița voicu vojtech vojtěch voldemārs volkan volker volkhard volkmar vollie volney vonda vonetta
vonnie vratislav vratko vreneli vrinda vrishti vritti vuokko vurğun vusumuzi vyanjana vytautas vytė václav vâlâ
vân väinö véronique víctor vít vítor vítězslav víťazoslav vüqar vüsal vüsalə vėjūnė věra vəfa vəfadar vəli waahid
waail waajid waceera wachira wade wadee wadi wadood wafa wafae wafeeq wafi wafiq wafula wahab wahb wahban waheed
wahhaab wahhaaj wahyu waida waimarie wainaina waino wairimu wakeeta wakiman walburga waldemar waldo waldtraut
walentina walfried walid walker wallace walli wally walt walter walther walton waltraud waltraut waltrud waluyo
wamalwa wambua wambugu wambui wamwema wanda waneta wangari wangila wangui wani wanita wanja wanjala wanjiku
wanjiru wanjohi wannes wanyama wanyonyi warda wardaya wardell wardi warhi waridi warinder warjas warji warner
warre warren warsa warsita warta warwick waseme wasin wasis wassaya wassim watika watson wava waverly wawan waweru
wayde wayland waylon wayman waymon wayne wazir weaver webb webster weddy weena wekesa weldon wells welton
wenceslao wenche wencke wendel wendelin wendell wendi wendolin wendy wenke wenzel wera werner wes wesley wesonga
wess wessel westin westley weston wheeler whit whitley whitney wibke widisha widya wiebke wieland wieslaw wigbert
wikitoria wiktor wilber wilbert wilbur wilburn wilda wiley wilford wilfred wilfredo wilfrid wilfrido wilfried
wilfriede wilhelm wilhelmina wilhelmine wilhelmus wiliam wilkie willa willaim willam willard wille willem willene
willfried willi willia william williams willian williard willibald willibert willie williemae willis willodean
willow willy wilma wilman wilmar wilmer wilson wilton wiltrud wim winda windell winfield winford winfred winfried
winifred winni winnie winnifred winny winona winston winthrop winton wira wirda wiremu wirt wishi wisnu witold
wladimir wojciech woldemar wolf wolf-dieter wolf-dietrich wolf-rüdiger wolfgang wolfhard wolfram wong woodie
woodroe woodrow woodson woody worley wout wouter wriddhish wridesh wright wulan wulf wuraola wyatt wycliff
wycliffe wylie wyman wynona wálter xalak xalid xalidə xaliq xalisə xaləddin xamis xanana xander xankişi xanlar
xanım xatirə xaver xavi xavier xavər xena xenia ximena xiomara xiti xobeen xolid xosrov xudaverdi xudayar xudu
xumar xuân xzavier xénia xəlil xəyal xəyalə xəyyam yaa yaakov yaaseen yachana yacine yada yadavi yadid yadiel
yadigar yadira yael yafi yafir yaghnam yagnesh yago yahaira yahia yahir yahvi yahya yahyaa yahyo yahşi yahşikan
yair yaiza yajaira yakobo yalazabay yalgın yaltırak yalçın yalın yaman yamar yameen yamid yamile yamilet yamilex
yamin yamini yamən yana yanara yance yancy yandel yanet yaneth yani yanick yanik yanina yanira yanis yanisa yankı
yann yannic yannick yannik yannis yaqeen yaqoot yaqub yar yara yareli yaretzi yargı yaritza yasaar yasan yaseen
yasemen yasemin yash yashasvi yashawini yashem yashica yashoda yashodhara yashvi yasin yasina yasinta yasir
yasmeen yasmin yasmina yasmine yasmín yasna yasser yassin yassine yasti yasəf yasəmən yatan yathrib yatin yauvani
yavuz yavər yaw yawar yawer yayak yazan yazeed yazganalp yazgül yazmin yazmín yağın yağızkurt yaşar yaşattin yda
yecid yee yeferson yeganə yehuda yeimy yeison yejide yekbun yekda yelesen yeneral yeni yenifer yenny yeny yepelek
yeraz yergha yerko yerson yertan yesenia yesica yesid yesoob yessenia yessi yessica yetişal yetta yetunde yewande
yeşil yfke yigit yilmaz yina yineth yinthe ylenia ylva ylvi ylvie yngve yoan yoann yocelyn yochana yoel yohan
yohana yohane yolal yolanda yolande yolima yolonda yonatan yonathan yono yordan yoruç yosef yoselin yoshiko yoshio
yoshita yosma youba youcef younes youri yousef yousra youssef yrjö yrsa ysaline yudy yug yuli yulia yuliana
yulieth yulisa yulissa yuly yuni yunis yunita yunt yunus yurani yurany yurdanur yurdaser yureed yurem yuri yuridia
yurtgüven yurtseven yurttaş yury yusif yussuf yusuf yutika yuvraj yvan yves yvette yvon yvonne yésica yéssica
yönetmen yücel yücelen yümun yıldır yıldız yılma yəhya yến zaafir zaahid zaahir zaakir zabir zablon zac zacarías
zach zacharia zachariah zacharias zacharie zachary zachery zack zackariya zackary zackery zada zadie zaeem zaenab
zafar zafeer zafir zafrul zahaar zaharia zaheer zahfer zahi zahid zahir zahnya zahra zahri zahro zahrun zahur zaib
zaid zaida zaiden zain zainab zainabu zaira zaire zaitra zaituni zak zakaria zakariyo zakary zakayo zakhele zakir
zakiyaxon zaliha zalindra zalán zamfir zamfira zamin zamiq zamir zamira zana zander zandra zane zaniyah zansi zara
zaraza zaria zariah zarina zarna zarəngiz zashil zauqi zaur zavier zavion zaweel zayan zayd zayden zaynab zayne
zayyan zayyir zbigniew zbyněk zdenka zdenko zdeněk zdeňka zdislava zdravko zeb zebirce zebulon zechariah zed
zeferino zehaan zehnia zehra zehranur zejna zekayi zeke zeki zela zelaya zelda zelha zelia zeljko zella zelma
zelpha zemfira zemzem zena zenas zende zenia zennun zeno zenobia zenon zenovia zenta zenzele zenzile zerafet
zerdad zeride zeta zetta zettie zevlüde zewad zeynal zeynelabidin zeynep zeyno zeynulla zeynəb zeynəgül zhane ziba
zibeydə zibuyile ziedonis ziggy zigmund zigrīda zihni zikmund zilfa zillah zilmil zilpah zilpha zimran zina zinal
zineb zinhle zinnura zinnure zinət zion zipporah zita ziya ziyaettin zizi zlatica zlatko zoa zoe zoey zofia zofija
zoie zoila zoja zola zollie zoltan zoltán zora zoraida zoral zoran zorica zorka zoé zoë zsanett zsigmond zsolt
zsombor zsuzsanna zsófia zuba zubayr zubeyde zuhri zula zulaikha zulema zulfa zulma zumaridi zunilda zuwayhir
zuwena zuzana zvonka zvonko zwatie zélie zöhrehan zöhrə züfer züheyla zülbiye züleyxa zülfiyyə zülfüye zülgarni
zümre zümrüd zəhra zəkəriyyə zəminə zərdüşt zərif zərifə zərnigar ábel ádám áfrica ágata ágatha ágnes águeda ákos
álex álvaro ámbar ángel ángela ángeles ánh áron árpád áurea âdem âlemşah ângela ângelo änne åbjørn åge åke åsa åse
çakar çakırca çaltı çalım çamok çapkan çavuldur çağa çağdan çağlar çağlasın çağveren çelem çelikkan çelikyürek
çerçi çetinsu çeviköz çevregül çilga çimnaz çinarə çinerk çingiz çisem çiçək çokan çolpan çopur çoğay çıdal çıvgın
èric édgar édith édouard élisabeth élise élodie éléonore émile émilie éric érica étienne éva ëakumbu íngrid íris
ísis ítalo íñigo óliver óscar öge ökkaş öktürk ömer ömriye ömür öncel önel öngen önsal örfiye örik örjan öryürek
östen över övün özakan özalpsan özaslan özay özbay özbilek özbilge özdal özdeş özdil özdoğdu özel özerdinç özertem
özge özger özgün özgür özinal özkent özkutlu özlem özlü özokçu özpetek özpınar özsözlü öztek öztürk özyurt özçam
özüdoğru öğet øivind øjvind ørni øvli øystein øyvind úrsula übeydullah üge ülfet ülfət ülke ülküdeş ülküm ülkər
ülle ülvi ülviyyə ümid ümmahan ümmet ümmühan ümray ünal ünek ünlen ünsever ünübol ürfettin ürper üsame üstün üzer
üzeyir üçgül ādams ādolfs ārija ąžuolas đuro đurđica ērika ēriks ēvalds ğanim ģederts ģirts ľubica ľubomír
ľubomíra ľubor ľuboslav ľuboslava ľuboš ľudmila ľudomil ľudomila ľudovít łukasz şaban şabettin şadıman şafii şahat
şahdiye şahin şahinbey şahinder şahlar şahmar şahmettin şahnaz şahnuray şahvələd şahıgül şakir şali şamiha şamil
şamxal şanlı şavki şayan şazime şefi şefiye şehamet şehreban şehza şekim şelâle şemsettin şemsinisa şendoğan
şenkal şennur şerafeddin şeref şerman şevket şevketfeza şeyda şide şilan şinasi şirin şirivan şirzad şuayp şöhret
şövkət şükri şükufə şüküfe şükür şıxı şəfa şəfiqə şəhla şəhrəbanu şəlalə şəmsiyyə şərafət şərəfəddin šarlota
šarūnas šime šimon špela štefan štefanija štefica štefka štefánia štěpán štěpánka šárka žan žaneta žanis željka
željko želmíra žemyna žiga žigmund živa živilė žofia žofie žygimantas șerban ștefan ștefana ștefania əbdül əcəbnaz
ədalət ədibə əflatun əhliman əhməd əhəd əjdər əkbər əkrəm əli əliş əliəkrəm ələkbər ələsgər əmin əminə əmir əntiqə
ənvər ərtoğrul əsgər əsmər əyyub əşrəf
άγγελος άλκηστις άνθιμος άννα άρης άριστος άρτεμις έκτορας έλλη έξαρχος ήβη ήλια ήρα ίκαρος ίρις ίων αίας αβραάμ
αγάθη αγάπη αγάπιος αγαθάγγελος αγαθή αγαθοκλής αγαθόνικος αγαμέμνων αγαπητός αγγελής αγγελική αγησίλαος αγλαΐα
αγνή αγόρω αδάμ αδαμάντιος αδαμαντία αηδόνα αθανάσιος αθανασία αθηνά αθηναγόρας αθηνοδώρα αθηνόδωρος αικατερίνη
αιμίλιος αιμιλία αιμιλιανός ακρίτας ακριβή ακριβός αλέξανδρος αλέξιος αλίκη αλεξάνδρα αλεξία αλκιβιάδης αλκινόη
αλκμήνη αμαλία αμβροσία αμβρόσιος αμφιθέα αμφιτρίτη ανάργυρη ανάργυρος ανέστης αναγνώστης ανανίας αναξαγόρας
αναστάσιος αναστασία ανατολή ανδρέας ανδριανή ανδροκλής ανδρομάχη ανδρομέδα ανδρονίκη ανδρόνικος ανθή ανθούλα
ανθούλης αννίκα αντίγονος αντίπατρος αντιγόνη αντωνία αντύπας αντώνιος απολλωνία αποστολία απόλλων απόστολος αρέθα
αρίσταρχος αργυρούλα αργυρώ αργύριος αρετή αριάδνη αριστέα αριστείδης αριστομένης αριστοτέλης αριστοφάνης
αριστόβουλος αρτέμης αρτέμιος αρτεμισία αρχέλαος αρχιμήδης αρχοντία ασημάκης ασημής ασημίνα ασημούλα ασκληπιός
ασπασία αστέριος αστέρω αταλάντη αυγέρης αυγή αυγουστίνα αυξέντιος αφέντης αφέντρα αφροδίτη αχιλλέας αχιλλεία
αύγουστος βάγια βάιος βέρα βαγιανή βαλάντης βαλάντω βαλέρια βαλέριος βαλεντίνα βαλεντίνος βαρβάρα βαρδής
βαρθολομαίος βαρσάμος βαρσαμία βασίλειος βασίλης βασιλεία βασιλική βεατρίκη βελισσάριος βελισσαρία βενέτιος
βενετία βενιαμίν βενιζέλος βερονίκη βερόνικα βησσαρία βησσαρίων βικέντια βικέντιος βικτωρία βικτόρια βιολέτα
βιργινία βλάσης βλάσιος βλαδίμηρος βλασία βρασίδας βρυσηίς βύρων γαβριέλλα γαβριήλ γαλάτεια γαλάτιος γαλήνη
γαληνός γαρυφαλλιά γαρύφαλλος γενοβέφα γεράσιμος γερακίνα γερασιμούλα γεσθημανή γεωργία γεώργιος γιάννης γιαννούλα
γιασεμή γιολάντα γιώργος γκίκας γκόλφω γλαύκη γλυκερία γραμματική γρηγόριος δάφνη δέσποινα δήμητρα δήμος δίκαιος
δαβιδούλα δαμασκηνή δαμασκηνός δαμιανή δαμιανός δανάη δανιήλ δημήτρης δημήτριος δημοκράτης δημοσθένης δημούλα
δημόκριτος διαλεκτή διαμάντω διαμαντής διαμαντούλα διδώ δικαία διογένης διομήδης διονυσία διονύσιος δομήνικος
δούκισσα δράκων δροσιά δρόσος δωροθέα δωρόθεος δόμνα ειρήνη ειρηναίος ελένη ελέσσα ελεονόρα ελευθέριος ελευθερία
ελισάβετ ελισσαίος ελπίδα ελπίς εμμανουέλα εμμανουήλ επαμεινώνδας επιστήμη ερασμία ερατώ εριέτα εριφύλη ερμής
ερμιόνη ερμόλαος ερρίκος ερωτόκριτος ερωφίλη ευάγγελος ευαγγελία ευανθία ευγένιος ευγενία ευδοκία ευδοξία ευδόξιος
ευθαλία ευθυμία ευθύμιος ευκλείδης ευλαμπία ευμένιος ευμορφία ευπραξία ευριπίδης ευρυδίκη ευρύκλεια ευσέβιος
ευσεβία ευσεβεία ευστάθιος ευσταθία ευστράτιος ευστρατία ευτέρπη ευτυχία ευτύχιος ευφροσύνη εφραίμ εύα εύκλεια
ζήνων ζαμπέτα ζαμπία ζαφείρης ζαφείριος ζαφειρία ζαχαρένια ζαχαρίας ζαχαρούλα ζηναϊς ζηνοβία ζηνόβιος ζησούλα ζωή
ηλέκτρα ηλίας ηλιάνα ηράκλεια ηρακλής ηρόδοτος ησαΐας θάλεια θέκλα θέμης θέμις θέτις θαλής θαλασσινή θεανώ
θεμιστοκλής θεμιστόκλεια θεοδοσία θεοδούλη θεοδόσης θεοδόσιος θεοδότη θεοδώρα θεολογία θεολόγος θεοπίστη θεοτόκης
θεοφάνης θεοφίλη θεοφανία θεοφύλακτη θεοφύλακτος θεοχάρης θεοχαρούλα θεόδουλος θεόδωρος θεόκλεια θεόκλητος
θεόπιστος θεόφιλος θεόφραστος θεώνη θηρεσία θησεύς θουκυδίδης θρασύβουλος θωμάς θωμαίς ιάκωβος ιάσονας ιάσων
ιακωβίνα ιγνάτιος ιγνατία ιερεμίας ιερόθεος ιερώνυμος ινώ ιοκάστη ιορδάνης ιορδανία ιουλία ιουλιανή ιουλιανός
ιούλιος ιπποκράτης ιππολύτη ιππόλυτος ισίδωρος ισαάκ ισαβέλλα ισιδώρα ισμήνη ιφιγένεια ιωάννα ιωάννης ιωακείμ
ιωνάς ιωσήφ ιωσηφίνα κάρολος κίμων καλή καλλίνικη καλλίνικος καλλιρρόη καλλιρόη καλλιόπη καλομοίρα καλυψώ κανέλλα
καρυοφυλλιά κασσάνδρα κασσιανή κατερίνα κερασιά κηρύκος κικιλία κλέαρχος κλήμης κλαίρη κλεάνθης κλειώ κλεομένης
κλεονίκη κλεοπάτρα κλεόβουλος κλεόπας κλημεντίνη κλυταιμνήστρα κοκκώνα κομνηνή κομνηνός κονδυλία κοραλία κορνήλιος
κορνηλία κοσμάς κρινιώ κρυστάλλης κρυσταλλένια κυβέλη κυδωνία κυπαρισσία κυπριανή κυπριανός κυράτσα κυριάκος
κυριαζής κωνσταντία κωνσταντίνα κωνσταντίνος κωστούλα κόσμια κύρος κώστας λάζαρος λάμπρος λάσκαρης λέανδρος λέων
λήδα λαέρτης λαζαρία λαμπρινή λαοκράτης λασκαρίνα λαυρέντιος λαυρεντία λεμονής λεμονιά λεονάρδος λευκοθέα λεωνίδας
λεωνιδιά λεώνη λητώ λογοθέτης λουίζα λουδοβίκος λουκάς λουκία λουκιανός λουλουδένια λυγερή λυδία λυκούργος
λύσανδρος μάνθα μάρθα μάριος μάρκος μένανδρος μίνωας μαγδαληνή μαγδαληνός μακάριος μακρίνα μαλαμάτη μαλαματένια
μαλβίνα μαντώ μαρία μαρίνα μαρίνος μαργαρίτα μαργιέττα μαριάνθη μαριάννα μαριγώ μαριλένα μαρκέλλα μαρτίνος
μαρωτέσα ματίνα ματθίλδη ματθαίος ματρώνη μαυρίκιος μαυροειδής μαυρούδης μαύρα μαύρος μεγακλής μεθόδιος μελένια
μελέτια μελέτιος μελίνα μελπομένη μενέλαος μερκούριος μερόπη μεταξία μηλιά μηνάς μικές μιλτιάδης μινέρβα μιράντα
μιχάλης μιχαέλα μιχαήλ μυρσίνη μυρτώ μόσχα νέαρχος νίκανδρος νίκη νίκος νίκων ναθαναήλ ναπολέων ναταλία ναταλίνα
ναυσικά νεκτάριος νεκταρία νεοκλής νερατζιά νεφέλη νεόκλεια νεόφυτος νικήτας νικητία νικηφόρος νικολέτα νικολίτσα
νικόδημος νικόλαος νομική νταίζη ντανιέλα ξένη ξανθή ξανθίππη ξανθός ξενοφών οδυσσέας οδυσσεύς οδύσσεια ολύμπια
ορέστης ορφέας ουρανία πάρις πάτροκλος πέτρα πέτρος πίνδαρος παγώνα παναγής παναγία παναγιώτα παναγιώτης πανδώρα
πανορμίτης πανταζής παντελής παντελία παντελεήμων παντούλα πανωραία παράσχος παρέσσα παρασκευάς παρθένα πασχάλης
πασχαλιά παταπία παυλίνα παυσανίας παύλος πελαγία πελοπίδας περικλής περικλεία περιστέρα περσεφόνη πηγή πηνελόπη
πιερρίνα πλάτων πλούταρχος ποθητή πολυζώης πολυκράτης πολυνίκη πολυξένη πολυτίμη πολυχρονία πολυχρόνιος πολύβια
πολύβιος πολύδωρα πολύδωρος πολύκαρπος πολύμνια πουλχερία πούλια πραξιτέλης προδρομία προκόπιος προμηθέας
πρόδρομος πυθαγόρας πωλίνα πύρρος ράλλης ρέα ρήγας ρίζος ραλλία ραφαήλ ραχήλ ρεβέκα ρεβέκκα ρεγγίνα ρηγούλα
ροδάνθη ροδαμάνθη ροδιά ροδόκλεια ροδόφλος ρουμπίνη ρούσα ρωμανός ρωξάνη ρόζα σάββας σάρρα σέργιος σαββούλα σαλώμη
σαμουήλ σαπφώ σαράντης σεβαστή σεβαστιανή σεβαστιανός σελήνη σεμίνα σεραφεία σεραφείμ σιρανούς σμαράγδα σολομών
σουλτάνα σουμέλα σοφία σοφοκλής σπάρτη σπήλιος σπυράννα σπυρίδων σπυριδούλα στέλλα στέλλιος στέργιος στέφανος
σταμάτης σταμάτιος σταματίνα σταυρούλα σταύρος στεργιανή στεργιαννώ στεφανία στυλιανή στυλιανός συμέλα συμεωνία
συμεών συμεώνη σωζούσα σωκράτης σωτήρης σωτήριος σωτηρία σωφρονία σόλων σώζων τίμων τίτος ταξίαρχος ταξιάρχης
ταξιαρχία τατιάνα τερψιχόρη τζένη τζανέτος τηλέμαχος τηλεμαχος τιμοθέα τιμολέων τιμόθεος τριαντάφυλλη
τριαντάφυλλος τριανταφυλλιά τρισεύγενη τρυφωνία τρύφων τσαμπίκα τσαμπίκος υάκινθος υακίνθη υβόννη υπαπαντή
φίλιππος φαίδρα φαίδων φανή φανουρία φανούριος φεβρωνία φερενίκη φιλήμων φιλίππα φιλαρέτη φιλιππία φιλιώ φιλοθέη
φιλομήλα φλοριάντ φλωρίνα φλωρεντία φλώρα φοίβη φοίβος φρίξος φραγκίσκος φραντζέσκα φρειδερίκη φρειδερίκος φρύνη
φωκάς φωκίων φωτεινή φωτεινός φώτιος χάιδω χάρη χάρις χαρά χαράλαμπος χαρίκλεια χαρίλαος χαρίτος χαραλαμπία χιονιά
χλόη χρήστος χρίστος χριστίνα χριστιάν χριστιάνα χριστοδούλα χριστοφόρα χριστόδουλος χριστόφιλη χριστόφορος
χρυσάνθη χρυσή χρυσαυγή χρυσαφένια χρυσοβαλάντιος χρυσοβαλάντου χρυσοβαλάντω χρυσούλα χρυσόστομη χρυσόστομος
χρύσανθος όθων όλγα όμηρος
аарон аблен авгия августиан августин авдей авел авер аверкий аверно аверьян авигея авксентий аво аврам аврели
аврелий аврелій аврор автоном авторка агап агапи агапий агата агатопод агафон агафья аггей агент аглай аглая
аглоида агнен агнеш агнешка агоп агъци ада адалберт адам адамина адеан аделин адем адра адриан адрианиа адриян
аела аерозол азалия азар азарий айдемир айрен акашия аким аксакусти аксентия аксидан аксинтия акулина алания
алберт албина албияна алдин алевандър алевтин алевтина алег алек алекзандриян александар александр александра
александрина алексей алексеј алексиа аленка алиана алина алисия алла алтая альберт альбіна аліна амалія амбър
амвросий амвросій амория амос ана анамария ананий анастасия анастасія анатолий анатолия ангела ангелина ангелка
андика андрей андреј андриана андрон андроник андрій анелина анета анжела анжелика анза аникей аникита анимира
анисим анита аница анна аномалия антип антоалина антон антонела антонин антонина ануша анхея-мей аніта аполинария
аполлинарий аполлон аралия арефий аристарх аркадий аркадия аркадій арсен арсена арсений артем артемий архип
аселина асифа аскольд астромерия атанас атина аурора афанасий афиноген багра бажен балина бацислава беатрис бела
белисима беломира бенелена беримир берин берислава берия беро берослав бетина бетино бечо бея билена билян билјана
бинко биньо бисенти бисер бисера биянка благица благо благовест благодатка благой благомир благосвет благосвета
благој блаже бог богдалина богдан богданна богиня богодар богой боголюб богомил богородка богослав богуслав
богуслава бодромир бодурка божан божидар божидара-силвестра божик божимир божин божинел божинела божко божо божур
божурка боил боила бойко бойчо болен болеслав боне бонислав бонифация бонко боно борена борис бориска борислав
борче борянка боца боян бојан бранко бригита бронислав бронислава будимир буна буча бързана вʼячеслав вадим
ваклина валентин валентина валерий валерия валерьян валерій валя вангелия ванухи варвара варлаам варта варфоломей
варфоломій васенка васил василий василина василиса василка василь васка вацлав вашиля вежда велиана велимир
велинна велиянка венда венедикт венеция вениамин венислава венчислава веніямин вера верена верислава вероника веса
веселин веселинка весислав весна весо веспасиян ветко веца вечко вигалот виго виделин виден видима видин видое
видослав видю викенти викентий виктор викторин виктория вилиан вилизар вилизара вилислав вилия вилиян вилхема
винету винко вино винсънт винченцо виолет виолета виолин виржиния висарион виссарион виталий витко витлян витомир
витомира витош вихрен вихрони вихър вичо виша вишетин вишка вишню влад владилен владилена владимер владимир
владислав владлен владлена влас влатко водица войнка володимир володимира всеволод всемил всеслав вула възкресения
въльо върбунка въца вышеслав вячеслав віктор вікторія віолетта віра віталій габи гаврила гаврило галактион галена
галентин галиен галимир галина галиян галя гани ганислав ганна гануца ганцомир ганчо ганьо гаро гатьо гацо
гвардиана гвоздейка гедеон гелемир гена генади генадивалериев генадий генислав генко геннадий геннадій гено генчо
гео геодим геомил георгелена георги георгий георгица георгій герасим герга герган гергей гергелюб гергин гердан
гердана герман геро герой гертруда герчо гетислав гетко гето гецо гечо гешо гивеза гиздален гиздана гико гилдрой
гичка глафира глеб гліб горан гордана гордей гордій гория гостомысл гоца гоце графица гремислав грета григорий
григорій гримяна гроздинка гуна гурий гъда гълъбица гюгра гюргя давид давыд дакота дамяна дамјан дан данелина
даниел данила данило данимира даница данка данна данче дарданела дарина дария дарија дарко дарья дафинка деа деви
делиана делчо деля делян деляна демʼян дементий демид демир демирела демьян демян дениандра дениз деника денимир
денис денислав дениславена дениян денница денчо дердидас десилиан десимиляна десимир десислав десияна деслав
деспин деспинка деспот детелин дефлорина дечко дечо дечю дешо дея деян дејан джана джанер джанко джиневра джихад
джон-стефан джулия диаманди диамантина диан диана-мария дивизие дивизия дивил дида дидко диего дико дилмана дилян
димитар димитра димка динна дмитрий дмитро добрина добромысл доброслав дойка доменика доне доника дора-анна дорина
дорофей доста доча драган драгана драгица дренка дуда душан душка дюкяна евангелина евгений евгения евграф евдоким
евдокия евлампий евпраксия евридика евсей евстати евстатий евстафий евстахий евстигней евтим евфросиния егор едвин
едит едита едрю едуард екатерина еким ектар ектор елвис елдора елеан електрон елемаг елена еленица еленко елеонета
ели елиан елиас елиезер елиз елизабет елизабета елизавета елизар елин елина елиса елисей елисия елица елко елма
елфида ельо ема-бела еманоил емануел емануил емануила емельян емил емилиан емилиян емилија емма емілія ендо еница
енчо еньо еню епифан ервин ергана ередин еремей еремия ерик ерина ермил ермиля ермолай ерол ерофей ерсен еріка
есен естела етиен ефим ефимена ефка ефрем ефросиния жаклин жанин жанна жара жарко жейна желязка женимира жива
живомира жичка жорка жулиана заварин завен заека замфир занго занка занко запрян зарко зафа зафер зафир захар
захари захарин захаринка захо звездан звездемира звездин звездислав звездиян звездолет звездомир згура здравелин
здравелина здравец здравко здравчо здухостина зенгин зика зинаида зинко зинови зиновий зиновій златан златея злати
златил златимир златиян златка златко златогор златозар златомир златомира златослав златослава златоцвет златьо
зоичка золтан зоран зорка зорян зосима зоя зузичка ивалена ивамина иван иванеса иваничка иванка иванна ивелиана
ивинка иглика игнатий игор игорь изидора измаил изот изяслав иларион илеана илианна илинда илиомар илич илия илиян
илија илка илко илчо илья имилиан инан ингемунд инеса инко иннокентий инчо иосиф ипат ипатий иполит ипполит ира
ираида ираклий ириан ирин ирина ириней иринеус ириян ирко ирла ирма ирник исай исак исидор исихия искрен искър
исперих истан истатко истилияна истилян исус итко ихтиандър ицо ичо йено йеремия йоан йоана йоанна йован йованка
йовица йовко йово йовро йовцо йовчо йожи йоил йоко йолина йолиян йолко йона йоника йорданка йосип йоханна
кадифейка казимир калея калина калиса каллистрат калуда камея камілла кануша капитон карамелита карен карим карин
карина карл карло кармен каролин карп карчо касиди касьян катакомб каталинка катастрофа катерин катерина катинка
каунка кветослава кевин кеворк керанка кери кети кибер ким кимба кимбо кимон кимчо кин кинка кино кинта киприслав
киприян кир кира кириен кирил кирилл кирило кирка кирчо киряк киряки киряко кис кит кито китодар китомир китчица
клавдий клавдия клавдія клара клеуна клим климент клоя кнут козма койно койо койчо кокимира коко коле колчо кольо
колю комара комнин кондрат кондратий конон константин константина корнелия корнил коста костадинка костянтин
кралина красидара красияна криси кристабела кристиана кристина кристия крсте кръстанка ксандриния ксения кузман
кузьма кунка куприян кьнина лавр лаврентий лада ладимир ладислав лазар лазарь лазура лалка лалко лало лальо ламби
ламбо ламбю ланселот лариса ласкал ласкар ластър латин латко латьо латю лаца леа-мария леандър лев левент левко
левчо лека леко ленин ленко ленче леон леонид леонтий леонтій леонід леопольд лесе лесь летисия лефтер лечо
либерта лидийка лидия лика лилия лилко лило лилчо лилян лилянка лилјана лимон лина линда липе лихия личо лия ловчо
лозан лозана лозанка лозен лонгин лора лоранс лорена лоти лукʼян лука лукан лукия луко лукьян лули лулчо луна
лусио лусия лучезар лъчезарка любим любина люблина любов любовь любомир любослава любосмысл людмила люляна люсила
лянка ліза лілія магдалена мадлен майя макар максим максимилияна максимильян малена малтина маноел манол манолина
маноло мантас мануил мануш манчестърюнайтед манчо маньо маню марʼяна мара-антоанета марангони маргарит маргарита
маргит марек марен мари-анри мариан марий марийка марин марина маринел маринета маринчо марио мариоллита мариотка
маритна мария мариян марија марк марко маркус марлена мартен мартин мартина мартиниян мартын мартьян маруся маруш
марфа марчело марія марјан маса маслина матвей матей матка матьо матю махно маша машо маја медиан медиха мелания
мелъди мено мерилин меропа месак метакса методи мефодий мечислав миглена микита миколай мила милан милара милдия
милен милена милиана милий милица милован милост мимоза мина минка мир миранза мирена мирон миропа мирослав
мирјана мисла митко митофан митошка михаил михайлена михайлина михайло михей мишка младлена модест моисей мокей
момера момчило моника мортадела мстислав мушана мілена наводненка надежда надица надка надія назар наина найда
найо найчо наке нако нани нанко нано нансимир нанчо наню наркис нарцислав наско настимир настия настрадин наталья
наталія натан натанаил наташа натко наум нафисат нафтали нацко нацо начиян начко начо невен невена невенко
невилиян невян негослав негрита неделин неделчо неделяна недислав недко недьо недю недялко нейка нейко нейчо
нелида нелко нелла нелчо нене ненко ненсислав ненчо неокли неолина нерес нестор нешка нигрита никандр никанор
никита никифор никодим никоела никола николай николина никон нина нинель нионила нифонт нона нонна норка нурета
обретим ованес огин огнемир огнен огнена одарка океан оксана оксенія октавия октябрина олег олек олекса олександр
олена олесь оливера олимпи олимпиада олимпий ольга омана омар омелян омуртаг оник онисим онуфри онуфрий ончо
опанас орест орина орися орлеана орлин ортодокси орфей орхидей орхидея орхип орце осип оскар остап остромир оханес
охрім павел павелин павилия павко павле павлик павлин павлина павлинчо павло павломир паисий пако палвира палми
палмиро паломина панай панайот панас панда панде панделис пане панкрат панкратий панкртийян пано панталей пантелей
пантелеймон пантера панто пантю панфил панчо паолина парамон параскев параход парашкев парашкеван парашкевица
пармен парунка паруш парфен паско паспанахил пато патрик патриотка патьо паулин паулина паун пахом паца пацо пачо
пейко пейо пейодон пейолина пейтан пейчин пейчо пеко пелагея пелай пеле пелина пенко пенчин пенчо пеньо пеню пео
пепелота пепино пепислав пепо периана перикъл персиана персиян перуна перчо петар петиконгрес петинка петкан петко
пето петр петраки петрана петре петрийка петринел петро петрозар петромил петромира петрушка пешка пилип пимен
пламена платон плодовитка полексина поликарп полин полина порфирий потап правда прасковья преса прина пров прокл
прокофий пролетина простисвета прохор прохір пріска пупи първолетка рада радиа радим радимира радислав радка
радован радосвета радостка раинка раиса райничка рамина рангел рандю ранчо расате ратибор ратмир рафаил рачко рачо
рашко рашо раю раян реан ревка регина рем ренгия риана римма риналдо рис ристо ристя ричард ричерд рия роберт
роберто робин робърт рогелина рогена родан родион роза розалин розалія розана розета розин розка розоцвет ройо
роксан роксана роксолана роман ромел ромелина ромен ромео ромил ромолета ромул роселина росен росенка росимир
росислава роска роско ростиана ростимир ростислав ростислава рубен ружка румислава русалия руска руслан рюрик
сабина савва савватий савелий савета салина самсон самуил санка сара сарая сахория сашо сања свежа светла светлана
светломир светломира светлю светозар светослав свидна свободка святополк святослав святослава світлана себастиан
себахтин севан севар севастин севастьян севда севдалин севдан севделина севелин северин севета седеф седефчо селен
селена селиван селиверст семен семенарка сенко серафим сергей сергелинка сергій сеслав сибила сиви сигизмунд сидер
сидония сидор сиен сиена сила силаги силан силантий силвестър силви силвио силвия-александра силвиян сильвестр
силян силяна симеон симо симон симона синклитикия синтия сирман сисоя сифоня скакалка скорбут слав славдо славе
славейко славен славея слави славил славка сладоледка слободан смехотерапия смирна снежана снежинка сніжана сократ
соломон соломія софийка софия софија софон софрон софія соња спартак спас спасена спасияна спирела спиридон
стависара стаматка станиела станимир станимирка станислав станіслав сташа стелина степан стефан стефани стефанија
стеяна стоимена столетка стоян стоянка стојан сузана сузи съвестина сърменка таисия тамара таня тарас татьяна
ташимира тања твердислав творимир теа телефонка темира теодор теодора теодоси теодосий теодослав теодостин теофан
теохар тервел тереза терентий теса тетяна тигрони тилиана тило тильо тимо тимон тимотей тимофей тимофій тимур
тимчо тино тинчо тит тиха тихо тихол тихомир тихон тишо тијана тоанета тоде тодомирка тодор тодораки тодорин
тодорина токимир толек толиана толю тома томас томе томен томинка томислав томо тона тоне тони тонимир тонислав
тоницвета тонко тончо топалко тополко тоска тотко тотьо тотю тоцо тошка трајан трајче трендафила трифон трифонка
трофим трохим троша труфана тръпка туфка улиана ульян ульяна урима устим устин фабияна фадей фаина фатиме феврония
федор федосий федот федір феликс феня феоктист феофан ферапонт фикия филарет филатей фили филидан филимон филион
филип филипас филипини филипопол филипп филко филомир филчо фильо фимка финдо фиро фирс фирчо фичо флавия
флорентин флори флориан флорика флорин флоро фока фома фори фортунат фосил фотий фотинка франк франц францислав
фрацил фреди фродо фрол фронка фуга фуго фуко фъстък фьодор фёкла хавтелин хана ханко хараламби харалампи харалан
харбингър хари харизан харитон харитония харлампий хасан хасатин хачо хвойне хебър хектор хенриета хераклит
хернани хефестион химинай хинка хинко хино хитко холи хома хороз храбрин храбър хранимир хранислава хрелко хрельо
хрисанка хрисим хрисимир хрисо христа христалин христела христивилин христиела христилиан христилияна христина
християн христо христодор христоелена христозар христозорнициан христозорницомил христомил христомир христослав
христофор христя хрисчо хрондел хрусан хубав хубавелка хубавен хубан хубен цанета царевна цвета цветан цветана
цветанка цветелина цветилена цветлина цветолилия цветяна цеца цола цоню цоня цоцо цочо цъки чавдар чана чанкете
чанко чано чаньо чардафон чардафона чародей чауш чачия чачо чвор чедо чедомир ченко ченю чепо череша черноризец
черньо чеслав четвърта чийо чико чило чона чонар чони чоно чоню чочо чочомир чубрик чубрина чуде чудо чудомир
чудослав чук шабан шана шанко шаноу шаро шейна шеки шена шенко шенол шехерезада шибил шидер шинка шинко шино
шипчан ширко шишман шкодри шмильо шмулю шпилко шушо щедра щедрин щедю щеки щено щеню щериана щерион щериян щерко
щерьо щерю щефания щилиян щилян щилянка щирян щоно щтилка щтърбан щтъркан щурк щърбан щъркан ъглен ъгленка ълен
ърнест ъруин ърчо ъчка ьобирдар эдуард элеонора эмилия эмиль эммануил эраст эрнест эрнст ювеналий юги юлиан юлиена
юлий юлия юлиян юнона юрдан юри юрий юрита юстианна юстим юстин юстина юстиниан юхим яблен ябленка явор явора яго
ягода ягодин язо яким яко якоб яков якослав якуб яків ялислава яна-мартина янадин янаки янакин яначко яне янег
янедин янек яни яниел яник янимир янина янис янислав яниславия яничко янка янко янкул яно яномил янтар януарий
януш янцислав янче янчо ярема ярина ярка ярно яромир ярополк ярослав ярослава ярце ярчо яръм ярю ясен ясена ясер
ястреб ятан ятана яцо ячо яшар яшка яшо яшон ѓорги ѓорче єва євген єлисавета єлисей єфрем іван ігнат ігор ілля
ірена ірина јане јасмина јован јована јовче
աբել աբիգ աբրահամ ագապի ադամ ազատ աիդա ալբերտ ալեքսանդր ալեքսանդրա ալինա ալիսա ալլա ալվարդ ահարոն աղասի ամալյա
անահիտ անաստասիա անգելինա անդրանիկ անդրեաս անժելա անի անիտա անյա աննա անուշ անտոնինա աշոտ առաքել առուշան աստղիկ
ավետիս ավետիք ատոմ արամ արամազդ արաքսյա արգամ արգիշտի արեգ արթուր արիստակես արման արմեն արմենակ արմենուհի արմինե
արշակ արշավիր արսեն արտակ արտաշես արտավազդ արտեմ արտուշ արտուր արփինե արևիկ բաբկեն բագրատ բաղդասար բաղիշ բաղրամ
բարբարա բարխուդար բարսեղ բեթի բելլա բեռնար բորիս բրիժիտ բրիջիտ գաբրիել գաբրիելլա գագիկ գալուստ գայանե գառնիկ
գասպար գարեգին գարսևան գարրի գեղամ գյուլնարա գոհար գոռ գուրգեն գրետա գրիգոր գևորգ դանիել դանիելլա դավիթ դենիս
դերենիկ դիանա դինա դոմինիկ ելենա եղիշ եվա եվգինե երանուհի երվանդ զավեն զարուհի զոհրաբ զոհրապ զորի էդգար էդուարդ
էլեն էլիզա էլինա էմիլիա էմմա էվելինա էրիկա թագուհի թադևոս թաթոս թաթուլ թամարա թեհմինե թերեզա թինա թորգոմ թորոս
ժաննա ժաքլին ժիրայր իզաբելլա ինգա ինեսա իննա իրինա լալա լաուրա լառա լարիսա լեյլա լենա լիա լիանա լիդա լիզա լիլիթ
լուիզա լուսինե լևոն խոսրով խորեն ծովինար կասանդրա կարեն կարինե կարլ կարոլին կիկոս կիրա կիրակոս կլարա կլոդ կորյուն
հակոբ համազասպ հայկ հայկազ հայկուհի հասմիկ հարություն հեղինե հենրի հերմինե հիլդա հմայակ հովիկ հովհաննես հունան
հուսիկ հռիփսիմե հրանտ հրաչուհի մագդա մամիկոն մանե մանվել մարգար մարգարիտա մարթա մարիա մարիամ մարիաննա մարինե
մարկոս մաքսիմ մելանյա մելինե մելքոն մելքում մեխակ մեսրոպ մերի միլենա միհրան մինաս մխիթար մհեր մոնիկա մուշեղ մուրադ
յուրի նազելի նաիրա նաիրի նանա նանե նատաշա նարե նարեկ նարինե նելլի ներսես նինա նշան նոննա նորա նորայր նուբար նունե
նվարդ շահանե շահեն շավարշ շմավոն շուշանիկ ուիլյամ չարլի պատվական պատրիսիա պարգև պարթև պարույր պետրոս պողոս ջեմմա
ջեյն ջեսիկա ջիվան ջոն ջորջ ջուլիետա ռաիսա ռաֆայել ռեբեկա ռիմա ռիչարդ ռիտա ռոբերտ ռոման ռուբեն ռուդոլֆ ռուզան
սաթենիկ սահակ սաղաթել սանասար սառա սասուն սարգիս սեդա սեյրան սեսիլիա սերգեյ սերոբ սիլվա սիմոն սիրարփի սմբատ
սյուզաննա սոնա սուսաննա սուրեն սուքիաս սոֆյա սպարտակ սվետլանա ստելլա ստեփան ստեֆան վազգեն վախթանգ վահագն վահան
վահե վահրամ վաղարշակ վասակ վարուժան վերոնիկա վիկտոր վիկտորյա վիոլետա վլադիմիր տաթևիկ տարոն տիգրան տրդատ րաֆֆի
ցոլակ փայլակ փանոս քիմ քնարիկ քրիստինե քրիստոֆեր օլգա օլեգ օհան օվսաննա օֆելյա ֆելիքս ֆիլիպ ֆլորա ֆրիդա
ავთანდილ აზა აიდა აკაკი ალა ალექს ალექსანდრე ამირან ანა ანზორ ანი ანიკო ანნა ანჟელა არმენ არტურ არჩილ ასლან ასმათ
ბადრი ბელა ბესარიონ ბესიკ ბექა ბიძინა ბონდო ბორის გალინა გელა გენადი გვანცა გია გიგა გიგლა გივი გიორგი გიული გოგა
გოგი გოგიტა გოდერძი გოჩა გრიგოლ გუგული გულიკო გულნარა გურამ დავით დათო დალი დარეჯან დემურ დიანა დიმიტრი დოდო
ედუარდ ევგენია ეთერ ეკა ეკატერინე ელგუჯა ელენა ელენე ელზა ელიზა ელისო ელმირა ემა ემზარ ვალენტინა ვალერი ვალერიან
ვანო ვაჟა ვარდო ვასილ ვახტანგ ვენერა ვერა ვერიკო ვეფხვია ვიოლეტა ვიქტორ ვლადიმერ ზაზა ზაირა ზაურ ზაქარია ზვიად
ზინა ზოია ზურაბ თათია თამაზ თამარ თამარა თამარი თამთა თამილა თამუნა თეა თეიმურაზ თემურ თენგიზ თეონა თინა თინათინ
თორნიკე იაგო იამზე ივანე იზა იზოლდა ილია ინგა ინეზა იოსებ ირაკლი ირინა ირინე ირმა იური კარინე კარლო კახა კახაბერ
კლარა კობა კონსტანტინე ლალი ლამარა ლამზირა ლანა ლარისა ლაშა ლევან ლეილა ლელა ლენა ლია ლიანა ლიდა ლიზა ლიკა ლილი
ლუბა ლუდმილა ლუიზა მაგდა მადონა მაია მაკა მალხაზ მამუკა მანანა მარგალიტა მარი მარია მარიამ მარიკა მარინა მარინე
მარო მაყვალა მეგი მედეა მედიკო მერაბ მერი მზია მთვარისა მინდია მირანდა მირიან მიხეილ მურთაზ მურმან ნადეჯდა ნადია
ნაზი ნაზიბროლა ნაზიკო ნათელა ნათია ნაირა ნანა ნანი ნანული ნარგიზა ნატალია ნატო ნელი ნესტან ნიკა ნიკოლოზ ნინელი
ნინო ნოდარ ნონა ნორა ნუგზარ ნუკრი ნუნუ ნუცა ოთარ ოლია ოლღა ომარ პაატა პავლე პეტრე ჟანა ჟენია ჟუჟუნა რამაზ რატი
რევაზ რეზო რიმა რიტა რობერტ როზა როინ როლანდ რომან რუსუდან სალომე სერგო სვეტლანა სიმონ სონია სოსო სოფია სოფიკო
სოფიო სულიკო სუსანა ტარიელ ტატიანა უშანგი უჩა ფატი ფატიმა ფიქრია ქეთევან ქეთინო ქეთო ქრისტინე შალვა შაქრო შოთა
შორენა ციალა ცირა ცისანა ციური ციცინო ხათუნა ხატია ხვიჩა ჯაბა ჯემალ ჯონი ჯულიეტა ჯუმბერ
אביאל אביב אביגיל אביה אביהו אביחי אביטל אבינועם אביעד אבישג אבישי אביתר אבראהים אברהם אגם אדוה אדיר אדל אדם אדר
אהובה אהרון אודיה אודל אודליה אוהד אווה אופיר אופל אופק אור אוראל אורה אורון אורטל אורי אוריאל אוריאן אוריה אורין
אורן אושר אושרי אחיה אחינועם אחמד איאן איה איהאם איטה איידל אייל איילה איילת איימי אילון איליי אילין אילן אילת
אימאן אימרי איתי איתיאל איתמר איתן אלדר אלה אלומה אלון אלונה אלחנן אלטע אלי אליאב אליאור אליאל אליאן אליאנה אליאס
אליה אליהו אלימלך אלין אלינור אליס אליסה אליעזר אליענה אלירז אלירן אלישבע אלישע אלכס אלכסנדר אלמא אלמה אלמוג אלעד
אלעזר אלקנה אלרואי אלרועי אמה אמונה אמור אמי אמילי אמיליה אמיר אמיתי אמל אמלי אמרי אנאבל אנאל אנה אניל אסיל אסנת
אסף אסתר אפק אפרים אפרת אראל ארבל ארד ארז ארי אריאל אריה אשר בארי בועז ביאן בילא ביסאן בלומה בניה בניהו בנימין
בצלאל ברוך ברכה ברק בתיה ג'ואל ג'וד ג'וזף ג'ויל ג'ולי ג'וליאן ג'ולין ג'ורי ג'נא גאיה גבע גבריאל גוד גולדה גוני גור
גורי גזל גיא גיטל גיל גילה גילי גלי גליה גלעד גפן דבורה דביר דוד דולב דור דורון דורין דילן דימא דין דינה דנה דני
דניאל דניאלה דפנה דרור דריה הדס הדסה הדר הודיה היילי הילה הילי הילל הינדא הלל הללי הניה הענא הראל ורד זאב זהבה
זואי זוהר זיו זיין זינב זינה ח'אלד חגי חגית חוה חוסין חיה חיים חלא חמזה חנה חנוך חסן טובה טוביה טוהר טום טומי טלי
טליה יאיר יאמן יאן יאסין יארא יגל ידידיה יהב יהודה יהודית יהונתן יהושע יהל יהלי יואב יואל יובל יוגב יוחאי יוחנן
יוטא יוכבד יונתן יוסף יותם יזן יחזקאל יחיא יחיאל ינאי ינון יניב יסכה יסמין יעל יעלה יעקב יערה יפה יפתח יצחק יקיר
ירדן ירין ישי ישכר ישעיה ישראל יששכר כליל כנרת כפיר כרים כריסטיאן כרם כרמל לאה לאון לארא לביא לוטם לוי לור לורן
ליאב ליאה ליאו ליאור ליאורה ליאל ליאם ליאן ליב ליבא ליבי לידור ליה ליהי ליהיא ליטל לייה ליית לילי לילך לין לינוי
ליעד ליעם לירוי לירון לירז לירי לירן למאר לנא לני מאור מאורי מאיה מאיר מג'ד מוחמד מוסא מוסטפא מור מוריה מחמוד מיאל
מיאר מיטל מייה מיכאל מיכאלה מיכל מילא מילאן מילה מילי מיקה מירא מיראל מיריל מישל מיתר מלאכי מלאק מלכה מנוחה מנור
מנחם מעיין מרגלית מרדכי מרום מריה מרים משה משי מתן מתנאל מתניה נאוה נאור נאי נאיא נאיה נבו נגה נדב נהוראי נוה נוי
נויה נועה נועם נופר נור נחמה נחמן נטלי נטע ניב ניל נילי נינה ניסים ניצן ניקה ניקול ניר ניתאי נעמה נעמי נפתלי נריה
נתן נתנאל סאלח סארה סארי סהר סול סולימאן סופי סופיה סיון סילא סילין סימה סיני סלמא סמא סמיר סער ספיר סתיו עבד
עבדאללה עברי עדי עדיאל עדיה עדינה עדן עובדיה עוז עומר עומרי עופר עופרי עטרה עטרת עידו עידן עילאי עילי עלי עלמה
עמיחי עמית עמליה עמנואל ענאל ענבל ענבר ענהאל עקיבא ערן עתי פאטמה פאר פיגא פלג פנחס פנינה פערל פרח פריאל פריידא צבי
צביה צופיה צור צפורה קארין קדם קוסאי קורל קורן קים קרן קרני ראובן ראם ראשית רביד רבקה רהף רואי רוחמה רוי רום רומי
רון רונה רוני רועי רות רותם רחל ריאן רייזל רים רימא רימאס רינה ריף ריתאל רני רננה רעות רעי רעיה רפאל רפיף שאול שאם
שבע שגב שגיא שהד שובל שוהם שולמית שון שושנה שחר שטערנא שי-לי שיינא שיינדל שילה שילת שיר שיראל שירה שירי שלו שלום
שלי שליו שלמה שמואל שמחה שמעון שניאור שפרה שקד שרבל שרה תאיר תאלא תאלין תבור תבל תהילה תהל תהלה תולין תום תומר תיא
תיים תמיר תמר תמרה תפארת
آتنا آدم آراد آرتين آرتین آرش آرمين آرمین آريا آرين آریا آرین آلاء آوا آيات آية آيدا آيلين آيناز آیدا آیلین آیناز
أجوان أحلام أحمد أرزقي أروى أريج أزهار أسامة أسرار أسماء أسيل أغاريد أفراح أفنان أكرم ألين أماني أمل أمير أميرة
أمين أمينة أناهيد أناييس أنيس أنيسة أيمن أيوب إباء إبراهيم إخلاص إكرام إلياس إلينا إيمان إيناس ابتسام
ابتهاج ابتهال ابوالفضل احسان اسرا اسما اصغر اصيل اكبر

اميرحسين اميررضا اميرعباس اميرعلي اميرمحمد اميرمهدي امیر امیرحسین امیررضا
امیرعباس امیرمحمد امیرمهدی ايليا ايمان ایلیا باران بارعة باسمة باهرة بتلاء بتول بثينة بشرى بلسم بلقيس بلماء بلند
بنان بنفسج بنيامين بنیامین بهاء بهار بهية بوران بيسان بيلسان تاج تالا تاليا تامر ترانيم ترف تقي تمام
تميم توفيق تولين تينهينان ثائر ثابت ثاقب ثامر ثروت ثنا جابر جاد جاسم جالا جدير جرير جسور جعفر جلاء جلال جلنار
جليل جمال جمان جميل جميلة جنى جهاد جهراء جوانا جواهر جود جودي جوليا جوين جيلان حاتم حارث حازم حافظ حامد حدیث حسام
حسن حسنا حسني حسنين حسيب حسين حسین حفيظ حكيم حلا حلما حليم حمدان حمدي حمزة حمود حميد حنانه حنبل حنفي حيدر
خاشعة خاطر خافق خالد خالدي خديجة خضر خطيب خلدون خلف خلوصي خليفة خليل خميس خيري دؤوب دارين داليا دانة داني دانيال
دانية دانیال داهي داوود دريد دعاء دنيا دهمان ديسم ديمه ذريع ذيب رؤوف رائد رائف رابح راتب راجح راجي
رازي راسم راشد راضي راغب رافع راما رامح رامز رامي راني رانية راوي رباح ربى رجاء رجائي رحيب رزين رستم رسمي رشا
رشاد رشدي رشيد رضا رضوان رضي رفيق رقيه رقیه رمحي رمزي رها رهيف رواء روبا روبين روحي روز روعة روفيدا رياض ريان
ريتاج ريتال ريحانه ريف ريفال ريم ريما ريمان ريناد ریحانه زاخر زاكي زاهر زاهي زايد زبير زغلول زكريا زكي زكية زهدي
زهرا زهران زهرة زهير زياد زيد زيدان زين زينب زينة زینب سائد ساجد ساجي سارا سارة سارینا ساطع سالم سامح سامر سامي
ساميار ساهد ساهر سبأ سبحان ستايش ستایش سجا سجاد سجى سخاء سديم سراج سرحان سرور سرين سعاد سعد سعدون سعدي سعود سعيد
سفيان سفير سلاف سلسبيل سلطان سلمان سلمى سليم سليمان سليمة سموح سمير سميرة سنام سنان سهل سهوان سهيل سومية
سوگند سيف سيليا سيلين سينا سینا شادن شادي شاطر شافع شاكر شامخ شامل شبلي شبيب شجاع شريف شعلان شعيب شفيع شكري شكيب
شهاب شهب شهد شهم شهير شوقي شيراز صائب صابر صاحب صادح صادق صارم صافي صالح صامد صباح صبحي صبري صبرينة صبور صبيح صخر
صدر صدقي صعب صفية صقر صلاح صنديد صهيب صوفيا ضاحك ضاحي ضحى ضرغام ضياء ضيائي طائع طائف طائل طارق طالب طامح طاها طاهر
طريف طلال طلعت طموح ظاعن ظافر ظبي ظريف ظهير عائد عابد عاتب عادل عارف عاصم عاطف عاقل عالية عامر عباس
عبد عبدالله عتاب عتريس عتيد عتيق عثمان عدلي عدنان عدوي عذب عرشیا عرفات عرفان عرفه عزاز عزمي عزيز عسل عصام
عصمت عطاء عفيف عقيل علاء علوان علي عليرضا علی علیرضا عماد عمر عمران عمرو عمير غازي غالي غامد غانم غزوان
غزير غطفان غوى غيداء فؤاد فائق فاتح فاخر فادي فارس فارع فاروق فاضل فاطمة فاطمه فاطمياسارينا فالح فايد فتحي فتوح
فخر فخري فداء فدائي فرات فراس فرج فرح فرحات فرحان فردوس فرزدق فريال فريد فضل فضيل فطين فكري فلاح فلة فهد فهمي فوزي
فوزية فيصل قائد قادة قاسم قاصد قانت قبس قحطان قدري قصي قصيد قطز قنوع قيس كاتيا كارم كاسر كاشف كاظم كافور كامل
كاملة كاهينة كايد كبير كتوم كرم كرمة كريم كليم كمال كنار كنان كنعان كوثر كیان كیانا لؤي لارا لاما لانا لبيب لبيد
لتين لطفي لطوف لفيف لقمان لمين لهفان لوجين لورا لورين لوليا ليان ليث ليديا ليزا ليساء ليلى ليليا ليم لينا
ليندة مأمون مؤمن مؤنس مائده ماجد مادلين ماذى ماريا مازن مالك ماهان ماهر مايا مبين مبينا مبین مبینا متين متین مجاهد
مجد محجوب محدثه محسن محفوظ محمد محمدامين محمدامین محمدجواد محمدحسين محمدحسین محمدرضا محمدعلي محمدمهدي محمدياسين
محمدپارسا محمدیاسین محمود محند محيا محيي محیا مختار مخلص مدحت مراد مرادي مرتجي مرتضي مرتقي مرزوق مرسال مرشد مرعي
مروان مروة مريم مریم مزرية مزهر مسرور مسعود مسلم مشاري مشرف مشفق مصطفى مصعب مطاوع مظهر معتوق
معصومه معن معين مفيد مقداد مقدام ملاك ملهم مليکا ملیكا ممتاز ممدوح مناف منتصر منسي منصور منيب منير منيع منيف مهدي
مهديس مهدی مهدیس مهدیه مهران مهسا مهيب موسى مولود ميار مياس ميرا ميرال ميسور ميسون ميلاء ميليسا ميمون مينة
نائل ناجح ناجي نادر نادي نادية ناديه ناردين نازنين نازنین ناصر ناصيف ناضر ناظم ناعم نافذ نافع ناهد نبراس نبهان
نبيل نبيه نجدت نجم نجمة نجوان نجيب نديم نذير نريمان نرگس نزار نزيه نسرين نسيب نسيم نشأت نشوان نشوة نصر نصري نصوح
نصور نضال نظمي نعمان نعيم نغم نمر نهاد نوال نوح نور نورس نوره نوري نوف نيازي نيايش نیایش نیما هاجر هادي هاشم
هاني هانية هانيه هانیه هايدي هايل هدى هزار هستي هستی هلال هلالي هليا هلیا همام هناء هنادي هند هيا هيام هيثم هيكل
هيمان وائل واثق وادع واصف واصل وجدي وجيه وحيد ودود وديع وريد وسام وسيل وسيم وصاف وصفي وفاء وفائي وفيق وليد وليف
وناس يارا ياسر ياسمين ياسمينة ياسين يافع ياقوت يانع يانيس يحيى يزيد يسار يسرى يسري يسنا يعرب يعقوب يقين يمام يوبا
يوسف يونس پارسا پرنيا پرهام پریا کوثر کيان کيانا یاسمین یاسین یسنا یلدا یوسف یگانه
"""
