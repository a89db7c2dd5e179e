"""Common given names: they tell a writer whose site bears her name from a paper whose name looks like a person's, and
where a quoted speaker's name begins behind a noun.

For that a few hundred of the commonest do; names that are also everyday words, months or places (Rose,
April, Paris) are left out.
"""

from __future__ import annotations

from etl.transform.text import words_of

GIVEN_NAMES: frozenset[str] = words_of("""
    adam adrian agnes alan albert alejandra alejandro alex alexander alexandra alfred ali alice alicia alina
    allison amanda amelia amy ana anders andrea andreas andrew andrzej andré andy angela anita anke ann anna anne
    annette annika anthony antoine anton antonia antonio arne arthur astrid barbara beate beatriz ben benjamin
    bernard bernd bettina björn bob boris brandon brenda brian bruno camila camille carl carla carlo carlos carmen
    carol carolin caroline catherine charles charlotte chloe chris christian christiane christina christine
    christoph christopher claire clara claude claudia claus clémence colin corinna craig cristina cécile daniel
    daniela danielle dave david deborah denis dennis derek diana diane diego dieter dirk dominik donald doris
    dorothea douglas duncan ed edith eduardo edward elena eleonora elisa elisabeth elise elizabeth ella ellen emily
    emma enrique eric erica erik erika ernst esther eugene eva evelyn fabian federico felix fernanda fernando filip
    fiona florian francesca francesco francis francisco franck frank franz françois françoise fred friedrich fritz
    frédéric gabriel gabriela gabriele gary geoff georg george gerald gerhard gianni gilles giovanni giulia
    giuseppe gordon graham greg gregory guido guillaume gustavo guy hanna hannah hannes hans harald harry hartmut
    heather heidi heike heiko heinz helen helena helga helmut hendrik henrik henry herbert hermann holger hugo ian
    ignacio inga ingo ingrid irene iris isabel isabella isabelle ivan jack jacob jacqueline jacques jakob james
    jamie jan jana jane janet janine jason javier jean jeff jeffrey jennifer jenny jens jeremy jerry jessica jim
    joachim joan joanna joao joe joel johan johanna johannes john jon jonas jonathan jorge josef joseph joshua josé
    juan juana judith jukka julia julian julie justin jörg jürgen kai karen karin karl karsten katarina kate
    katharina katherine kathleen kathrin kathy katja keith kelly ken kenneth kerstin kevin kim kirsten klaus konrad
    kristian kristin kristina kurt lara larry lars laura lauren laurent lea leah lena leo leon leonard leonie linda
    lisa liz lorenzo louis louise luca lucas lucia lucy luigi luis luisa lukas luke lynn magdalena manfred manuel
    manuela marc marcel marco marcus margaret maria marianne marie mario marion marjorie mark markus marta martha
    martin martina mary mathias matt matthew matthias max maximilian megan melanie melissa michael michaela michal
    michel michele michelle miguel mike miriam mohamed mohammed monica monika nadia nadine nancy natalia natalie
    natasha nathan neil nicholas nick nicola nicolas nicole nigel nikolai nils nina norbert olaf oliver olivia
    olivier oscar oskar otto pablo pamela paola paolo patricia patrick paul paula paulo pavel pedro peggy per peter
    petra phil philip philipp philippe pierre pilar piotr rachel rafael rainer ralf ralph ramon ray raúl rebecca
    regina reinhard renate ricardo richard rick rob robert roberto robin roger roland rolf roman ron ronald rosa
    roy rudolf russell ruth ryan sabine sally sam samantha samuel sandra sara sarah scott sean sebastian sergei
    sergio sharon sheila silke silvia simon simone sofia sonia sonja sophia sophie stefan stefanie stefano steffen
    stephan stephanie stephen steve steven stuart sue susan susanne suzanne sven svenja sylvia tamara tanja tara
    ted teresa terry theo theresa thierry thomas thorsten tim timo timothy tina tobias todd tom tomas tomasz tony
    torsten tracy ulrich ulrike ursula ute uwe valentina valerie vanessa vera verena veronica victor victoria
    viktor vincent vladimir walter wayne wendy werner wilhelm william wolf wolfgang xavier yann yves yvonne zoe
    """)
"""Lower case, from Western Europe and the Americas, where sites bear their writers' names."""
