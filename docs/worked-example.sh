#!/bin/sh
# A whole job on the command line: from six texts about an invented negotiation to a
# cross-referenced note, exported. Run it from anywhere:
#
#     sh docs/worked-example.sh [FOLDER]
#
# It works in FOLDER, or in a new temporary one, and leaves there what it made.
set -eu

root=$(cd "$(dirname "$0")/.." && pwd)
folder=${1:-$(mktemp -d)}
notebook=$folder/ferry-talks.parley
sources=$root/build/sample/sources
cd "$root"

# How Parley is called in a checkout; PARLEY may say otherwise.
parley() { ${PARLEY:-npm run -s parley --} "$@"; }
call() { parley call "$notebook" "$@"; }
# Results are printed as JSON; a new thing has its id in the outermost braces.
id() { sed -n 's/^  "id": "\([^"]*\)",\{0,1\}$/\1/p'; }

# 1. Sources. One line a file: id, imported or existing, name.
imported=$(parley import "$notebook" --author 'The desk' \
  "$sources/two-delegations-one-strait.md" \
  "$sources/coastal-wire-written-offer.txt" \
  "$sources/readout-of-the-call.md" \
  "$sources/reke-press-remarks.txt" \
  "$sources/first-round-in-sundhaven.md" \
  "$sources/chairs-draft.md")
printf '%s\n' "$imported"
source_called() { printf '%s\n' "$imported" | grep "$1" | cut -f 1; }
herald=$(source_called two-delegations)
wire=$(source_called coastal-wire)
readout=$(source_called readout)
remarks=$(source_called reke)
february=$(source_called first-round)
draft=$(source_called chairs-draft)

call source.update - >/dev/null <<JSON
{"id": "$herald", "publisher": "Sund Herald", "authors": ["Mirre Olan"], "published": "2031-03-03",
 "url": "https://sundherald.example/2031/03/03/two-delegations-one-strait",
 "reliability": "B", "credibility": "2"}
JSON
call source.update "{\"id\": \"$wire\", \"publisher\": \"Coastal Wire\", \"published\": \"2031-03-01\"}" >/dev/null
call source.update "{\"id\": \"$readout\", \"publisher\": \"Office of the President of Sund\", \"published\": \"2031-03-03\"}" >/dev/null
call source.update "{\"id\": \"$remarks\", \"published\": \"2031-03-04T10:40\"}" >/dev/null

# 2. Passages. Words are quoted as they stand in the source; names that are new are created.
# A quotation that the reporter broke in two, made for two people.
both=$(call passage.create - <<JSON | id
{"sourceId": "$herald",
 "quotes": ["We both agree that a meeting cannot be held for its own sake,",
            "The crews must come home before we discuss fish."],
 "tags": [{"name": "Position", "family": "stance"}, "Agenda"],
 "speakers": ["Ilse Marrow"], "onBehalfOf": ["Ilse Marrow", "Maren Osk"], "addressees": ["Norvane"],
 "saidOn": {"date": "2031-03-03", "words": "on Monday"}, "channel": "press remarks",
 "evidence": [{"kind": "cue", "quote": "told reporters"}]}
JSON
)
# A precondition, which overlaps with it.
crews_first=$(call passage.create - <<JSON | id
{"sourceId": "$herald", "quotes": ["The crews must come home before we discuss fish."],
 "tags": [{"name": "Precondition", "family": "stance"}, "Detained crews", "Fishing moratorium"],
 "speakers": ["Ilse Marrow"], "onBehalfOf": "Aldova", "addressees": "Norvane",
 "saidOn": {"date": "2031-03-03", "words": "on Monday"},
 "conditions": [{"requiredOf": ["Norvane"], "action": "sends the detained sailors home",
                 "unlocks": "Aldova discusses the fishing moratorium"}]}
JSON
)
# “Only if”, with two conditions.
only_if=$(call passage.create - <<JSON | id
{"sourceId": "$herald",
 "quotes": ["would reopen the corridor only if Aldova withdraws its patrol boats and suspends the fishing moratorium"],
 "tags": [{"name": "Precondition", "family": "stance"}, "Ferry corridor", "Patrol boats"],
 "speakers": ["Tomas Reke"], "onBehalfOf": ["Norvane"], "addressees": ["Aldova"],
 "saidOn": "2031-03-03", "reportedBy": ["Sund Herald"],
 "conditions": [
   {"requiredOf": ["Aldova"], "action": "withdraws its patrol boats", "unlocks": "Norvane reopens the corridor"},
   {"requiredOf": ["Aldova"], "action": "suspends the fishing moratorium", "unlocks": "Norvane reopens the corridor"}],
 "evidence": [{"kind": "speaker", "quote": "Tomas Reke"}, {"kind": "cue", "quote": "only if"}]}
JSON
)
# The third side of the circle: the crews wait for the ferry.
no_other_way=$(call passage.create - <<JSON | id
{"sourceId": "$herald",
 "quotes": ["the sailors can travel only once the ferries run again",
            "there is no other safe way across in winter"],
 "tags": [{"name": "Precondition", "family": "stance"}, "Detained crews", "Ferry corridor"],
 "speakers": ["Harbour Prosecutor of Kesterholm"], "onBehalfOf": ["Norvane"], "saidOn": "2031-03-02",
 "reportedBy": ["Sund Herald"],
 "conditions": [{"requiredOf": ["Norvane"], "action": "reopens the ferry corridor",
                 "unlocks": "the detained sailors can go home"}]}
JSON
)
# One side insists that the other share its paper first …
paper_first=$(call passage.create - <<JSON | id
{"sourceId": "$herald",
 "quotes": ["insists that Norvane share its memorandum on the corridor ahead of the meeting"],
 "tags": [{"name": "Demand", "family": "stance"}, "Written proposals"],
 "speakers": ["Edda Voss"], "onBehalfOf": ["Aldova"], "addressees": ["Norvane"], "saidOn": "2031-03-02",
 "conditions": [{"requiredOf": ["Norvane"], "action": "shares its memorandum before the meeting"}]}
JSON
)
# … having shared its own days before, by the account of another newspaper.
paper_shared=$(call passage.create - <<JSON | id
{"sourceId": "$wire",
 "quotes": ["Aldova has already shared its own proposal for the ferry corridor with Norvane, which includes joint monitoring of the crossing by a third party"],
 "tags": [{"name": "Fact", "family": "stance"}, "Written proposals", "Monitoring"],
 "speakers": ["Oda Vestrin"], "onBehalfOf": ["Aldova"],
 "saidOn": {"date": "2031-02-28", "words": "on 28 February"}, "reportedBy": ["Coastal Wire"]}
JSON
)
# Said “earlier in the day”.
call passage.create - >/dev/null <<JSON
{"sourceId": "$herald", "quotes": ["doing everything to make Thursday pointless"],
 "tags": [{"name": "Assessment", "family": "stance"}], "speakers": ["Pavel Dorn"], "addressees": ["Norvane"],
 "saidOn": {"date": "2031-03-03", "words": "Earlier in the day"}}
JSON
# Three demands of three addressees, through an agency that does not name its sources.
demand() {
  call passage.create - >/dev/null <<JSON
{"sourceId": "$wire", "quotes": ["$1"],
 "tags": [{"name": "Demand", "family": "stance"}, "$2"],
 "speakers": ["Harald Kesten"], "onBehalfOf": ["Norvane"], "addressees": ["$3"],
 "reportedBy": ["Coastal Wire", "Unnamed sources of the Coastal Wire"]}
JSON
}
demand 'a written pledge from the Straits League not to extend its patrol zone' 'Patrol zone' 'Straits League'
demand 'the lifting of port fees that the Littoral Union imposed in December' 'Port fees' 'Littoral Union'
demand "recognition by Aldova of Norvane's historic fishing rights" 'Fishing moratorium' 'Aldova'
# What the mediator asked for, and a format for four.
lost_week=$(call passage.create - <<JSON | id
{"sourceId": "$readout", "quotes": ["resume “without another lost week”"],
 "tags": [{"name": "Demand", "family": "stance"}], "speakers": ["Maren Osk"], "onBehalfOf": ["Sund"],
 "addressees": ["Aldova", "Norvane"], "saidOn": "2031-03-03", "channel": "readout"}
JSON
)
call passage.create - >/dev/null <<JSON
{"sourceId": "$readout", "quotes": ["a four-way format of Aldova, Norvane, Sund and Kelmark"],
 "tags": [{"name": "Offer", "family": "stance"}, "Format of the talks"], "speakers": ["Maren Osk"],
 "addressees": ["Aldova", "Norvane", "Kelmark"], "saidOn": "2031-03-03", "channel": "readout"}
JSON
# How a position moved: February, and the day after.
last_boat=$(call passage.create - <<JSON | id
{"sourceId": "$february", "quotes": ["The corridor stays closed until the last patrol boat has left the strait,"],
 "tags": [{"name": "Precondition", "family": "stance"}, "Patrol boats"], "speakers": ["Reke"], "saidOn": "2031-02-12"}
JSON
)
at_night=$(call passage.create - <<JSON | id
{"sourceId": "$remarks",
 "quotes": ["If the patrol boats stay in port at night, that is enough for us to let the first ferry sail."],
 "tags": [{"name": "Precondition", "family": "stance"}, "Patrol boats"], "speakers": ["Tomas Reke"],
 "saidOn": "2031-03-04T10:40", "channel": "press remarks", "comment": "The moratorium is not named."}
JSON
)
arrived=$(call passage.create - <<JSON | id
{"sourceId": "$draft", "quotes": ["the memorandum of Norvane reached his office on 4 March at 21:15"],
 "tags": [{"name": "Fact", "family": "stance"}, "Written proposals"], "speakers": ["Anselm Brandt"]}
JSON
)

# 3. A condition is met, and this passage shows it.
condition=$(call passage.get "{\"id\": \"$paper_first\"}" |
  sed -n '/"conditions"/,$s/^      "id": "\([^"]*\)",$/\1/p' | head -n 1)
call condition.setStatus "{\"id\": \"$condition\", \"status\": \"met\", \"evidenceId\": \"$arrived\"}" >/dev/null

# 4. “Reke” above made an actor of its own; they are one person.
actor_called() {
  call actor.list "{\"text\": \"$1\"}" |
    awk -v name="\"name\": \"$1\"," '/^      "id"/ { id = $2 } index($0, "      " name) == 1 { print id }' |
    tr -d '",'
}
call actor.merge "{\"from\": \"$(actor_called Reke)\", \"into\": \"$(actor_called 'Tomas Reke')\"}" >/dev/null
reke=$(actor_called 'Tomas Reke')

# 5. Cross-references.
link() { call link.create "{\"from\": \"$1\", \"type\": \"$2\", \"to\": \"$3\"}" >/dev/null; }
link "$crews_first" 'is condition for' "$only_if"
link "$only_if" 'is condition for' "$no_other_way"
link "$no_other_way" 'is condition for' "$crews_first"
link "$only_if" contradicts "$crews_first"
link "$paper_shared" supports "$paper_first"
link "$lost_week" 'responds to' "$both"
link "$only_if" revises "$last_boat"
link "$at_night" revises "$only_if"

# 6. Events.
call event.create '{"title": "First round", "from": "2031-02-12", "place": "Sundhaven", "participants": ["Aldova", "Norvane"]}' >/dev/null
second_round=$(call event.create '{"title": "Second round", "from": "2031-03-06T10:00", "to": "2031-03-07", "place": "Sundhaven", "participants": ["Aldova", "Norvane"]}' | id)

# 7. A note with five quotations and a mention. Its quotations hold no words of their own.
note=$(call note.save - <<JSON | id
{"title": "Brief for Thursday", "body": {"markdown": "# Who waits for whom\n\nThe fish wait for the crews:\n\n[[passage:$crews_first]]\n\nThe crews wait for the ferry:\n\n[[passage:$no_other_way]]\n\nThe ferry waits for the fish:\n\n[[passage:$only_if]]\n\nOnly [[actor:$reke]] has moved, from February\n\n[[passage:$last_boat]]\n\nto Tuesday:\n\n[[passage:$at_night]]"}}
JSON
)
link "$note" elaborates "$second_round"

# 8. Search, with the filters of the search box.
printf '\nPreconditions of Reke since March:\n'
call search.query '{"query": "tag:Precondition by:\"Tomas Reke\" after:2031-03", "kinds": ["passage"]}' |
  sed -n 's/^      "snippet": "\(.*\)",$/  \1/p'

# 9. Exports.
printf '\n'
parley export "$notebook" --format markdown --note "$note" --out "$folder/brief.md"
parley export "$notebook" --format html --note "$note" --out "$folder/brief.html"
parley export "$notebook" --format html --source "$herald" --out "$folder/herald.html"
parley export "$notebook" --format markdown --source "$herald" --out "$folder/herald.md"
parley export "$notebook" --format csv --filter 'tag:Demand' --out "$folder/demands.csv"
parley export "$notebook" --format json --out "$folder/passages.json"

# 10. Everything can be taken back and done again, and the notebook is sound.
call history.undo >/dev/null
call history.undo >/dev/null
call history.redo >/dev/null
call history.redo >/dev/null
printf '\n'
parley check "$notebook"
printf 'The notebook and its exports are in %s\n' "$folder"
