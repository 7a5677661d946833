import { areaFormOf } from './area-form';

/**
 * The local authorities of the United Kingdom, and its counties, as they are called without "Council". Those of before
 * the reorganisations since 2009 stay: a report goes back years, and people keep the names.
 */
const AUTHORITIES = `
Adur, Allerdale, Amber Valley, Arun, Ashfield, Ashford, Aylesbury Vale, Babergh, Barking and Dagenham, Barnet, Barnsley,
Barrow-in-Furness, Basildon, Basingstoke and Deane, Bassetlaw, Bath and North East Somerset, Bedford, Bedfordshire,
Berkshire, Bexley, Birmingham, Blaby, Blackburn with Darwen, Blackpool, Bolsover, Bolton, Boston, Bournemouth,
Bracknell Forest, Bradford, Braintree, Breckland, Brent, Brentwood, Brighton and Hove, Bristol, Broadland, Bromley,
Bromsgrove, Broxbourne, Broxtowe, Buckinghamshire, Burnley, Bury, Calderdale, Cambridge, Cambridgeshire, Camden, Cannock
Chase, Canterbury, Carlisle, Castle Point, Central Bedfordshire, Charnwood, Chelmsford, Cheltenham, Cherwell, Cheshire,
Cheshire East, Cheshire West, Cheshire West and Chester, Chester, Chesterfield, Chichester, Chiltern, Chorley,
Christchurch, Colchester, Copeland, Corby, Cornwall, Cotswold, Coventry, Craven, Crawley, Croydon, Cumberland, Cumbria,
Dacorum, Darlington, Dartford, Daventry, Derby, Derbyshire, Derbyshire Dales, Devon, Doncaster, Dorset, Dover, Dudley,
Durham, Ealing, East Cambridgeshire, East Devon, East Dorset, East Hampshire, East Hertfordshire, East Lindsey, East
Northamptonshire, East Riding, East Riding of Yorkshire, East Staffordshire, East Suffolk, East Sussex, Eastbourne,
Eastleigh, Eden, Elmbridge, Enfield, Epping Forest, Epsom and Ewell, Erewash, Essex, Exeter, Fareham, Fenland, Forest
Heath, Forest of Dean, Folkestone and Hythe, Fylde, Gateshead, Gedling, Gloucester, Gloucestershire, Gosport, Gravesham,
Great Yarmouth, Greenwich, Guildford, Hackney, Halton, Hambleton, Hammersmith and Fulham, Hampshire, Harborough,
Haringey, Harlow, Harrogate, Harrow, Hart, Hartlepool, Hastings, Havant, Havering, Herefordshire, Hertfordshire,
Hertsmere, High Peak, Hillingdon, Hinckley and Bosworth, Horsham, Hounslow, Hull, Kingston upon Hull, Huntingdonshire,
Hyndburn, Ipswich, Isle of Wight, Islington, Kensington and Chelsea, Kent, Kettering, Kings Lynn and West Norfolk,
Kingston upon Thames, Kirklees, Knowsley, Lambeth, Lancashire, Lancaster, Leeds, Leicester, Leicestershire, Lewes,
Lewisham, Lichfield, Lincoln, Lincolnshire, Liverpool, Luton, Maidstone, Maldon, Malvern Hills, Manchester, Mansfield,
Medway, Melton, Mendip, Merseyside, Merton, Mid Devon, Mid Suffolk, Mid Sussex, Middlesbrough, Milton Keynes, Mole Valley,
New Forest, Newark and Sherwood, Newcastle, Newcastle upon Tyne, Newcastle-under-Lyme, Newham, Norfolk, North Devon,
North Dorset, North East Derbyshire, North East Lincolnshire, North Hertfordshire, North Kesteven, North Lincolnshire,
North Norfolk, North Northamptonshire, North Somerset, North Tyneside, North Warwickshire, North West Leicestershire,
North Yorkshire, Northampton, Northamptonshire, Northumberland, Norwich, Nottingham, Nottinghamshire, Nuneaton and
Bedworth, Oadby and Wigston, Oldham, Oxford, Oxfordshire, Pendle, Peterborough, Plymouth, Poole, Portsmouth, Preston,
Purbeck, Reading, Redbridge, Redcar and Cleveland, Redditch, Reigate and Banstead, Ribble Valley, Richmond upon Thames,
Richmondshire, Rochdale, Rochford, Rossendale, Rother, Rotherham, Rugby, Runnymede, Rushcliffe, Rushmoor, Rutland,
Ryedale, Salford, Sandwell, Scarborough, Sedgemoor, Sefton, Selby, Sevenoaks, Sheffield, Shepway, Shropshire, Slough,
Solihull, Somerset, South Bucks, South Cambridgeshire, South Derbyshire, South Gloucestershire, South Hams, South
Holland, South Kesteven, South Lakeland, South Norfolk, South Northamptonshire, South Oxfordshire, South Ribble, South
Somerset, South Staffordshire, South Tyneside, Southampton, Southend-on-Sea, Southwark, Spelthorne, St Albans, St
Edmundsbury, St Helens, Stafford, Staffordshire, Staffordshire Moorlands, Stevenage, Stockport, Stockton-on-Tees,
Stoke-on-Trent, Stratford-on-Avon, Stratford-upon-Avon, Stroud, Suffolk, Suffolk Coastal, Sunderland, Surrey, Surrey
Heath, Sussex, Sutton, Swale, Swindon, Tameside, Tamworth, Tandridge, Taunton Deane, Teignbridge, Telford, Telford and
Wrekin, Tendring, Test Valley, Tewkesbury, Thanet, Three Rivers, Thurrock, Tonbridge and Malling, Torbay, Torridge, Tower
Hamlets, Trafford, Tunbridge Wells, Tyne and Wear, Uttlesford, Vale of White Horse, Wakefield, Walsall, Waltham Forest,
Wandsworth, Warrington, Warwick, Warwickshire, Watford, Waveney, Waverley, Wealden, Wellingborough, Welwyn Hatfield, West
Berkshire, West Devon, West Dorset, West Lancashire, West Lindsey, West Midlands, West Northamptonshire, West
Oxfordshire, West Somerset, West Suffolk, West Sussex, Westminster, Westmorland and Furness, Weymouth and Portland, Wigan,
Wiltshire, Winchester, Windsor and Maidenhead, Wirral, Woking, Wokingham, Wolverhampton, Worcester, Worcestershire,
Worthing, Wychavon, Wycombe, Wyre, Wyre Forest, York, Yorkshire,
Blaenau Gwent, Bridgend, Caerphilly, Cardiff, Carmarthenshire, Ceredigion, Conwy, Denbighshire, Flintshire, Gwynedd,
Anglesey, Isle of Anglesey, Merthyr Tydfil, Monmouthshire, Neath Port Talbot, Newport, Pembrokeshire, Powys, Rhondda
Cynon Taf, Swansea, Torfaen, Vale of Glamorgan, Wrexham,
Aberdeen, Aberdeenshire, Angus, Argyll and Bute, Clackmannanshire, Dumfries and Galloway, Dundee, East Ayrshire, East
Dunbartonshire, East Lothian, East Renfrewshire, Edinburgh, Falkirk, Fife, Glasgow, Highland, Inverclyde, Midlothian,
Moray, North Ayrshire, North Lanarkshire, Orkney, Perth and Kinross, Renfrewshire, Scottish Borders, Shetland, South
Ayrshire, South Lanarkshire, Stirling, West Dunbartonshire, West Lothian,
Antrim and Newtownabbey, Ards and North Down, Armagh Banbridge and Craigavon, Belfast, Causeway Coast and Glens, Derry and
Strabane, Fermanagh and Omagh, Lisburn and Castlereagh, Mid and East Antrim, Mid Ulster, Newry Mourne and Down
`;

const KEYS: ReadonlySet<string> = new Set(
  AUTHORITIES.split(',').map((name) => areaFormOf(name.replace(/\s+/g, ' ').trim()).key),
);

/** Whether a text is the name of a local authority or county of the United Kingdom, however it is shortened. */
export function isUkAuthority(text: string): boolean {
  return KEYS.has(areaFormOf(text).key);
}
