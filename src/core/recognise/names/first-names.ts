/** First names common in Britain that hardly ever are anything else. In lower case. */
export const FIRST_NAMES: ReadonlySet<string> = words(`
  aaron abdul abdullah abigail adam adele adrian agnes ahmed aidan aileen aisha alan alastair albert alec alex alexander
  alexandra alexandria alfie alfred ali alice alicia alisha alison alistair allan allison amanda amelia amina amir amy
  andrea andrew andy angela angus anita ann anna annabel anne annette annie anthony antony anwar archie arthur arun asif
  audrey barbara barry beatrice becky belinda benjamin bernadette bernard bethany betty beverley billy brandon brenda
  brendan brian bridget bruce bryan caitlin callum cameron candice carl carla carly carmen carol carole caroline carolyn
  catherine cathy cecilia charlene charles charlie charlotte cheryl chloe chris christina christine christopher claire
  clare claudia clive colin colleen connor conor constance corey courtney craig cynthia damian damien daniel danielle
  danny darren dave david davina dawid deborah debbie debra declan deirdre denise dennis derek desmond diana diane dilip
  dominic donald donna doreen doris dorothy douglas duncan dylan edith edward edwin eileen elaine eleanor elena elijah
  elizabeth ella ellen ellie elliot elliott elsie emilia emily emma eric erica erin esme esther ethan eugene eunice eva
  evelyn ewan farah fatima fatimah felicity fergus finlay fiona frances francesca francis freddie frederick freya gabriel
  gabriella gareth garry gary gavin gemma geoff geoffrey george georgina gerald geraldine gerard gillian gina gladys
  glenda glenn gloria gordon graeme graham gregory gurpreet gwen gwendolyn hannah harjit harold harriet harrison harry
  harvey hassan hayley hazel heidi helen helena henry herbert hilary howard hugh hugo hussein ian ibrahim imogen imran
  ingrid irene isaac isabel isabella isabelle isla isobel ismail jacob jacqueline jacqui jade jake jakub james jamie jane
  janet janice janine jared jasmin jason javed jean jeanette jeffrey jemma jennifer jenny jeremiah jeremy jerome jessica
  jill jim joan joanna joanne joe joel john johnny jonathan jordan joseph josephine josh joshua joyce juan judith julia
  julian julie juliet justin kamal karen karl kate katherine kathleen kathryn kathy katie katrina kayleigh keiran keith
  kelly kenneth kenny kerry kevin khalid khadija kieran kimberley kirsten kirsty krishna kristina krzysztof kumar kurt
  kyle laura lauren laurence lawrence leah leanne lenny leo leon leonard leonie leroy leslie lesley lewis liam lilian
  linda lindsay lindsey lisa lorna lorraine louis louisa louise lucas lucy luke lydia lynda lynn lynne lynsey mackenzie
  madeleine madison maggie malcolm mandy manjit marcel marcus margaret maria marian marie marilyn mario marion marjorie
  marlene martha martin martyn mary mateusz matilda matt matthew maureen maurice mavis megan mehmet melanie melissa
  mervyn mia michael michaela michelle mick miguel mike mildred millie mitchell mohamed mohammad mohammed moira molly
  monica morag muhammad muriel mustafa nadia nadine nancy naomi natalia natalie natasha nathan nathaniel neil nicholas
  nicola nicole nigel nina nikki noah noel nora norma norman oliver olivia omar oscar osman owen paige pamela patricia
  patrick paul paula pauline pawel peggy perry pete peter philip philippa phillip phoebe phyllis piotr poppy priya
  rachael rachel rafal rajesh ralph ravi raymond rebecca reginald rhiannon rhys ricardo richard ricky rita robert
  roberta roderick rodney roger roland ronald ronnie rory rosalind rosemary rosie roy rupert russell ruth ryan sadie
  saeed sally salma sam samantha samir samuel sandra sanjay sara sarah scott sean sebastian seamus sergio shane shannon
  sharon shaun shauna sheila shelley sheryl shirley siobhan simon simone sofia sonia sophia sophie spencer stacey
  stella stephanie stephen steve steven stewart stuart sunil susan susannah suzanne sylvia tahir tamara tania tanya
  tariq terence teresa terri terry theo theodore theresa thelma thomas tiffany tim timothy tina toby todd tom tomasz
  tommy tony tracey tracy trevor tristan tyler usman valerie vanessa vera verity vernon veronica vicky vijay vikram
  vincent vivian vivien wanda warren wayne wendy wesley wilfred william winifred xavier yasmin yolanda yusuf yvette
  yvonne zachary zahra zainab zara zoe
`);

/** First names that are as well words, places or months: names only before a common surname. In lower case. */
export const DOUBTFUL_FIRST_NAMES: ReadonlySet<string> = words(`
  amber angel april art ashley austin autumn barney ben bert beth bill blake bob bobby bradley brad brooke
  brook carter cassie chelsea chester christian clay clifford clint cliff cody cole crystal daisy dale dan darcy dawn
  dean del denis dick don dot drew duke earl eddie eden eve evan faith fay faye fern florence frank fred gail gene
  georgia gilbert ginger glen grace grant gray greg gus guy harmony heather henrietta holly hope hunter iris isis ivan
  ivy jack jackie jasmine jay jeff jess jesse jo jock josie joy jude june kai kay keeley ken kim kirk kit kris lana lance
  lara lee leigh len lily lincoln lloyd lola lottie luna mabel marc marcia mark marsha mason matty maud max may maya mel
  mercedes mercy merle miles milly milton mo mona morgan myles nat ned nell nick noble olive ollie opal paddy pam paris
  pat pearl penelope penny phil piers pip poppy preston prince queenie quentin ray reece reed reg rex rhoda rich rick
  riley rita rob robbie robin rocky rod roman ron rosa rosalie rose ross rowan roxanne ruby rufus rusty sandy sasha
  saul savannah seth shaw shay sid sidney sienna skye sonny stan stanley star stephan sterling stu sue summer sydney
  tara ted tess tilly tracy trent trina trinity troy ty tyrone una val vernon vic victor victoria viola violet virginia
  wade wallace walter wes wilbur will willow winston woody
`);

/** Surnames common in Britain. In lower case. */
export const COMMON_SURNAMES: ReadonlySet<string> = words(`
  adams ahmed akhtar ali allen anderson andrews armstrong atkinson bailey baker ball banks barker barnes bartlett begum
  bell bennett berry bird bishop black bond booth bradley brooks brown bryant burgess burke burns burton butler campbell
  carpenter carr carroll carter chambers chapman clark clarke cole coleman coles collins cook cooke cooper cox
  crawford cross cunningham curtis daly daniels davies davis davidson dawson day dean dixon doyle duncan dunn edwards
  elliott ellis evans farrell ferguson field fisher fletcher ford foster fox francis franklin fraser freeman french
  fuller gallagher gardner george gibbs gibson gilbert gill goodwin gordon graham grant graves gray green greenwood
  gregory griffin griffiths hall hamilton hancock harding harper harris harrison hart harvey hawkins hayes henderson
  henry hill hodgson holland holmes hopkins houghton howard howe howell hudson hughes humphreys hunt hunter hussain
  hussein hutchinson inglis ingram iqbal islam jackson jacobs james jarvis jenkins jennings johnson johnston johnstone
  jones jordan joyce kaur kay kelly kemp kennedy kent kerr khan king knight knowles lamb lambert lane lawrence lawson
  lee lees leach lewis little lloyd long lowe lucas lynch macdonald mahmood malik marsh marshall martin mason matthews
  may mccarthy mcdonald mckenzie mclean mellor metcalfe miah miles miller mills mistry mitchell moore moran morgan
  morris morrison moss murphy murray myers nash naylor nelson newman newton nicholls nicholson nolan norman norris
  norton obrien oconnor oneill oliver osborne owen page palmer parker parkin parkinson parry parsons patel payne pearce
  pearson perkins perry peters phillips pickering poole porter potter powell power preston price pritchard quinn rahman
  ramsay randall read reed rees reeves reid reynolds rhodes richards richardson riley roberts robertson robinson rogers
  rose ross rowe rowley russell ryan sanders saunders savage schofield scott sexton shah sharma sharp sharpe shaw shea
  sheppard short simmons simpson sims sinclair singh skinner slater smart smith spencer stephens stephenson stevens
  stevenson stewart stokes stone sullivan sutton swift tate taylor thomas thompson thomson thornton todd townsend tucker
  turner tyler vaughan vincent wade walker wall wallace wallis walsh walters walton ward warren waters watkins watson
  watts webb webster welch wells west weston wheatley wheeler white whitehead whittaker wilkins wilkinson williams
  williamson willis wilson winter wong wood woods woodward wright wyatt yates young
`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
