/**
 * What British offices build passwords from, beside the published list of leaked passwords that comes with
 * zxcvbn. Gathered by hand, November 2026.
 */
export const guessable: readonly string[] =
  `password 123456 123456789 12345678 12345 qwerty 1234567 111111 123123 abc123 password1 1234567890 000000
iloveyou qwerty123 1q2w3e4r letmein monkey dragon sunshine princess football welcome admin login master hello
freedom whatever trustno1 superman batman starwars shadow michael jordan jennifer hunter killer ashley daniel
charlie thomas george jessica andrew joshua matthew robert nicole jasmine maggie buster soccer hockey baseball
liverpool arsenal chelsea everton rangers celtic united manchester mancity tottenham spurs newcastle westham
villa leeds london england scotland wales ireland britain cardiff glasgow edinburgh belfast birmingham bristol
sheffield nottingham leicester coventry southampton portsmouth plymouth brighton norwich oxford cambridge york
january february march april june july august september october november december monday tuesday wednesday
thursday friday saturday sunday spring summer autumn winter christmas easter holiday birthday today tomorrow
qwertyuiop asdfghjkl zxcvbnm asdfgh zxcvbn 1qaz2wsx qazwsx 1q2w3e 123qwe qwe123 asd123 zaq12wsx q1w2e3r4 abcd1234
passw0rd p4ssword passwort pass secret changeme default temp temporary guest user test testing tester system
computer internet laptop windows microsoft google apple android iphone samsung facebook twitter instagram
cheese banana orange chocolate cookie coffee biscuit pepper ginger flower flowers butterfly rainbow unicorn
purple yellow green black white silver golden diamond angel heaven lovely love loveyou forever family mother
father mummy daddy baby babygirl sister brother friend friends tigger pokemon minecraft naruto spiderman
harrypotter hogwarts gandalf matrix phoenix thunder lightning storm winner champion legend soldier ranger
mustang ferrari porsche mercedes yamaha harley guitar music dance dancer singer player gamer
oliver jack harry jacob william james amelia olivia emily isla poppy ava isabella sophie grace lily freya
david john paul mark peter simon stephen richard christopher anthony kevin steven brian edward alex alexander
sarah emma laura rebecca hannah victoria elizabeth samantha katherine charlotte megan rachel lauren chloe amy
bailey molly bella poppy alfie rosie daisy teddy max milo coco oscar luna toby ruby
safeguarding safeguard children child childrens social worker socialworker council borough county service
services protection referral holdfast trafficking slavery police school teacher nurse hospital charity office
department team manager director staff work working home house street road
correct horse battery staple money business company security access private public account letme open sesame
covid lockdown brexit king queen prince royal crown castle bridge river mountain ocean island garden forest
one two three four five six seven eight nine ten hundred thousand million`.split(/\s+/)
