"""The sample newsroom: three invented outlets, served on loopback, for Dateline to read.

``python -m sample`` serves it; ``sample/README.md`` shows what is where. Every name, place of work, story and quotation
in it is made up. The agencies are real names, because reading whose news it is is what the sample is for.
"""
