<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>mean of the people&apos;s wages</source>
        <translation>Mittel der Löhne im Team</translation>
    </message>
    <message>
        <source>employer&apos;s social insurance, about 11 %</source>
        <translation>Sozialabgaben des Arbeitgebers, etwa 11&#xa0;%</translation>
    </message>
    <message>
        <source>timed by the owner of the sample shop</source>
        <translation>vom Inhaber des Beispielladens gemessen</translation>
    </message>
    <message>
        <source>How long people will wait</source>
        <translation>Wie lange Kunden warten werden</translation>
    </message>
    <message>
        <source>An order is assumed to take {minutes:.1f} minutes of work ({basis}).</source>
        <translation>Für eine Bestellung werden {minutes:.1f} Minuten Arbeit angenommen ({basis}).</translation>
    </message>
    <message>
        <source>Customers are assumed to wait about {minutes:.0f} minutes before they leave ({basis}).</source>
        <translation>Angenommen wird, dass Kunden etwa {minutes:.0f} Minuten warten, bevor sie gehen ({basis}).</translation>
    </message>
    <message>
        <source>An hour of work</source>
        <translation>Eine Arbeitsstunde</translation>
    </message>
    <message>
        <source>The employer&apos;s share on top of wages</source>
        <translation>Der Arbeitgeberanteil zusätzlich zum Lohn</translation>
    </message>
    <message>
        <source>An average order</source>
        <translation>Der Bestellwert im Schnitt</translation>
    </message>
    <message>
        <source>What is left of an order after ingredients</source>
        <translation>Was nach Wareneinsatz von einer Bestellung bleibt</translation>
    </message>
    <message>
        <source>{what} is assumed to be {text} ({basis}).</source>
        <translation>{what}: angenommen {text} ({basis}).</translation>
    </message>
    <message>
        <source>There are no orders yet. Import an orders file from your till first.</source>
        <translation>Es gibt noch keine Bestellungen. Importieren Sie zuerst eine Bestelldatei aus Ihrer Kasse.</translation>
    </message>
    <message>
        <source>{name} cannot be read: save it as a CSV file and try again.</source>
        <translation>{name} lässt sich nicht lesen: Speichern Sie die Datei als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} needs a heading, a column of dates and at least one column of numbers.</source>
        <translation>{name} braucht eine Kopfzeile, eine Spalte mit Datumsangaben und mindestens eine Spalte mit Zahlen.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {text} is not a date as YYYY-MM-DD.</source>
        <translation>{name}, Zeile {line}: {text} ist kein Datum in der Form JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>{name}, line {line}: {text} is not a number.</source>
        <translation>{name}, Zeile {line}: {text} ist keine Zahl.</translation>
    </message>
    <message>
        <source>There are no orders yet, so there is nothing to forecast from: import a till export.</source>
        <translation>Es gibt noch keine Bestellungen, also auch keine Grundlage für eine Prognose: Importieren Sie einen Kassenexport.</translation>
    </message>
    <message>
        <source>None of the orders lies within the opening hours: check the hours on the Orders page.</source>
        <translation>Keine der Bestellungen liegt in den Öffnungszeiten: Prüfen Sie die Zeiten auf der Seite Bestellungen.</translation>
    </message>
    <message>
        <source>Taken as closed, because there are no orders: {dates}.</source>
        <translation>Als geschlossen gewertet, weil es keine Bestellungen gibt: {dates}.</translation>
    </message>
    <message>
        <source>Left out, because far too few orders were recorded: {dates}.</source>
        <translation>Weggelassen, weil viel zu wenige Bestellungen erfasst wurden: {dates}.</translation>
    </message>
    <message>
        <source>Left out, because the till seems to have been off: {times}.</source>
        <translation>Weggelassen, weil die Kasse wohl aus war: {times}.</translation>
    </message>
    <message>
        <source>{date:%d %b %Y}</source>
        <translation>{date:%d %b %Y}</translation>
    </message>
    <message>
        <source>{first} and {more} more</source>
        <translation>{first} und {more} weitere</translation>
    </message>
    <message>
        <source>“{name}” is a folder; choose a file name to save under.</source>
        <translation>„{name}“ ist ein Ordner; wählen Sie einen Dateinamen zum Speichern.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved because its folder does not exist; choose another folder.</source>
        <translation>„{name}“ lässt sich nicht speichern, weil es den Ordner nicht gibt; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved because it is open in another program or may not be changed; close it there, or save under another name or in another folder.</source>
        <translation>„{name}“ lässt sich nicht speichern, weil die Datei in einem anderen Programm offen ist oder nicht geändert werden darf; schließen Sie sie dort oder speichern Sie unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved because the disk is full; free some space and save again.</source>
        <translation>„{name}“ lässt sich nicht speichern, weil der Datenträger voll ist; schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved there; choose another folder or another name.</source>
        <translation>„{name}“ lässt sich dort nicht speichern; wählen Sie einen anderen Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Writing the calendars of {name}</source>
        <translation>Die Kalender von {name} werden geschrieben</translation>
    </message>
    <message>
        <source>The calendar cannot be written because “{name}” is no known time zone; choose the shop&apos;s again.</source>
        <translation>Der Kalender lässt sich nicht schreiben, weil „{name}“ keine bekannte Zeitzone ist; wählen Sie die des Ladens noch einmal.</translation>
    </message>
    <message>
        <source>Paid hours: {hours:g}</source>
        <translation>Bezahlte Stunden: {hours:g}</translation>
    </message>
    <message>
        <source>Break {start:%H:%M}-{end:%H:%M}, paid</source>
        <translation>Pause {start:%H:%M}–{end:%H:%M}, bezahlt</translation>
    </message>
    <message>
        <source>Break {start:%H:%M}-{end:%H:%M}, unpaid</source>
        <translation>Pause {start:%H:%M}–{end:%H:%M}, unbezahlt</translation>
    </message>
    <message>
        <source>{what} is missing</source>
        <translation>{what} fehlt</translation>
    </message>
    <message>
        <source>{what} “{words}” is no time such as 09:00</source>
        <translation>{what} „{words}“ ist keine Uhrzeit wie 09:00</translation>
    </message>
    <message>
        <source>Mean wait</source>
        <translation>Mittlere Wartezeit</translation>
    </message>
    <message>
        <source>9 in 10 wait less than</source>
        <translation>9 von 10 warten kürzer als</translation>
    </message>
    <message>
        <source>Your target</source>
        <translation>Ihr Ziel</translation>
    </message>
    <message>
        <source>Likely range, 8 days in 10</source>
        <translation>Wahrscheinlicher Bereich, 8 von 10 Tagen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>its days are not one after the other</source>
        <translation>die Tage nicht aufeinander folgen</translation>
    </message>
    <message>
        <source>it cannot be read as an Excel workbook</source>
        <translation>sie sich nicht als Excel-Arbeitsmappe lesen lässt</translation>
    </message>
    <message>
        <source>it has no sheet “Shifts”</source>
        <translation>das Blatt „Shifts“ fehlt</translation>
    </message>
    <message>
        <source>row {number} of its sheet “Shifts” has no dates</source>
        <translation>Zeile {number} im Blatt „Shifts“ keine Datumsangaben hat</translation>
    </message>
    <message>
        <source>its sheet “Shifts” has no row that begins with “{person}”</source>
        <translation>das Blatt „Shifts“ keine Zeile hat, die mit „{person}“ beginnt</translation>
    </message>
    <message>
        <source>Row {row}, {day:%A %d %B}</source>
        <translation>Zeile {row}, {day:%A %d %B}</translation>
    </message>
    <message>
        <source>{where}: hours without a name; write the name into the first column.</source>
        <translation>{where}: Stunden ohne Namen; tragen Sie den Namen in die erste Spalte ein.</translation>
    </message>
    <message>
        <source>{where}: “{name}” is not among your people; add them first or correct the name.</source>
        <translation>{where}: „{name}“ ist nicht in Ihrem Team; fügen Sie die Person zuerst hinzu oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>The shift stays as it is in your plan.</source>
        <translation>Die Schicht bleibt, wie sie in Ihrem Plan ist.</translation>
    </message>
    <message>
        <source>It is left out.</source>
        <translation>Sie wird weggelassen.</translation>
    </message>
    <message>
        <source>{where}, {name}: {error}. {kept}</source>
        <translation>{where}, {name}: {error}. {kept}</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>das Ende</translation>
    </message>
    <message>
        <source>the beginning of the break</source>
        <translation>der Anfang der Pause</translation>
    </message>
    <message>
        <source>the end of the break</source>
        <translation>das Ende der Pause</translation>
    </message>
    <message>
        <source>the break does not lie within the hours of work</source>
        <translation>die Pause liegt nicht in der Arbeitszeit</translation>
    </message>
    <message>
        <source>“{name}” cannot be read back because {why}; choose the Excel plan that ShopFlow has written.</source>
        <translation>„{name}“ lässt sich nicht einlesen, weil {why}; wählen Sie den Excel-Plan, den ShopFlow geschrieben hat.</translation>
    </message>
    <message>
        <source>Assumed numbers are marked: measure or enter them.</source>
        <translation>Angenommene Zahlen sind markiert: Messen Sie sie oder tragen Sie sie ein.</translation>
    </message>
    <message>
        <source>The shop and its orders are invented.</source>
        <translation>Der Laden und seine Bestellungen sind erfunden.</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>Worauf alles beruht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Annahmen</translation>
    </message>
    <message>
        <source>The clock changes in the night of {day:%A %d %B}: {name} works {worked:g} hours, not {seen:g} as the clock on the wall says; hours and wages here go by the clock.</source>
        <translation>In der Nacht zum {day:%A %d %B} ist Zeitumstellung: {name} arbeitet {worked:g} Stunden, nicht {seen:g}, wie es die Uhr an der Wand sagt; Stunden und Lohn richten sich hier nach der Uhr.</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>First day planned</source>
        <translation>Erster geplanter Tag</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} Tage</translation>
    </message>
    <message>
        <source>Orders used</source>
        <translation>Verwendete Bestellungen</translation>
    </message>
    <message>
        <source>complete opening hours only</source>
        <translation>nur vollständige Öffnungszeiten</translation>
    </message>
    <message>
        <source>First day of orders</source>
        <translation>Erster Tag mit Bestellungen</translation>
    </message>
    <message>
        <source>Last day of orders</source>
        <translation>Letzter Tag mit Bestellungen</translation>
    </message>
    <message>
        <source>Days with hours left out</source>
        <translation>Tage mit weggelassenen Stunden</translation>
    </message>
    <message>
        <source>the till was off or the file is cut off there</source>
        <translation>die Kasse war aus, oder die Datei ist dort abgeschnitten</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Simulated days behind each wait</source>
        <translation>Durchgespielte Tage je Wartezeit</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Promise: longest wait, minutes</source>
        <translation>Versprechen: längste Wartezeit, Minuten</translation>
    </message>
    <message>
        <source>your plan</source>
        <translation>Ihr Plan</translation>
    </message>
    <message>
        <source>Promise: share of customers served within it</source>
        <translation>Versprechen: Anteil der Kunden, die in dieser Zeit bedient werden</translation>
    </message>
    <message>
        <source>Promise: most customers who may leave</source>
        <translation>Versprechen: wie viele Kunden höchstens gehen dürfen</translation>
    </message>
    <message>
        <source>Never fewer people than</source>
        <translation>Nie weniger Personen als</translation>
    </message>
    <message>
        <source>Work on an order ({stage}), seconds</source>
        <translation>Arbeit an einer Bestellung ({stage}), Sekunden</translation>
    </message>
    <message>
        <source>Spread of that work ({stage}), share of the mean</source>
        <translation>Schwankung dieser Arbeit ({stage}), Anteil am Mittel</translation>
    </message>
    <message>
        <source>Patience of waiting customers, seconds</source>
        <translation>Geduld wartender Kunden, Sekunden</translation>
    </message>
    <message>
        <source>Turn away at the sight of the line, per person waiting</source>
        <translation>Kehren beim Anblick der Schlange um, je wartender Person</translation>
    </message>
    <message>
        <source>Wage per hour ({currency})</source>
        <translation>Lohn pro Stunde ({currency})</translation>
    </message>
    <message>
        <source>Employer&apos;s share on top of wages</source>
        <translation>Arbeitgeberanteil zusätzlich zum Lohn</translation>
    </message>
    <message>
        <source>Average order ({currency})</source>
        <translation>Bestellwert im Schnitt ({currency})</translation>
    </message>
    <message>
        <source>Left of an order after ingredients</source>
        <translation>Bleibt von einer Bestellung nach Wareneinsatz</translation>
    </message>
    <message>
        <source>Share of those who leave and come back the same day</source>
        <translation>Anteil derer, die gehen und am selben Tag wiederkommen</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>unbegrenzt</translation>
    </message>
    <message>
        <source>Day by day</source>
        <translation>Tag für Tag</translation>
    </message>
    <message>
        <source>Worked out from the sheet Shifts: change a time there and bars and sums follow.</source>
        <translation>Berechnet aus dem Blatt „Shifts“: Wenn Sie dort eine Zeit ändern, ändern sich Balken und Summen mit.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Paid break</source>
        <translation>Bezahlte Pause</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Paid hours</source>
        <translation>Bezahlte Stunden</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>Orders expected</source>
        <translation>Erwartete Bestellungen</translation>
    </message>
    <message>
        <source>Per {minutes} minutes. Likely range: 8 days in 10. {how}</source>
        <translation>Je {minutes} Minuten. Wahrscheinlicher Bereich: 8 von 10 Tagen. {how}</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Expected orders</source>
        <translation>Erwartete Bestellungen</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Wahrscheinlich von</translation>
    </message>
    <message>
        <source>Likely to</source>
        <translation>Wahrscheinlich bis</translation>
    </message>
    <message>
        <source>Height of range</source>
        <translation>Höhe des Bereichs</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 Woche davor</translation>
    </message>
    <message>
        <source>{weeks} weeks before</source>
        <translation>{weeks} Wochen davor</translation>
    </message>
    <message>
        <source>(free place on the sheet Shifts)</source>
        <translation>(freier Platz im Blatt „Shifts“)</translation>
    </message>
    <message>
        <source>Worked out from the sheet Shifts. Change a wage here: wages and cost follow.</source>
        <translation>Berechnet aus dem Blatt „Shifts“. Wenn Sie hier einen Lohn ändern, ändern sich Löhne und Kosten mit.</translation>
    </message>
    <message>
        <source>Wages ({currency})</source>
        <translation>Lohn ({currency})</translation>
    </message>
    <message>
        <source>Extra pay as planned ({currency})</source>
        <translation>Zuschläge laut Plan ({currency})</translation>
    </message>
    <message>
        <source>Cost with employer&apos;s share ({currency})</source>
        <translation>Kosten mit Arbeitgeberanteil ({currency})</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>People needed and scheduled</source>
        <translation>Benötigte und geplante Personen</translation>
    </message>
    <message>
        <source>Least people that keep your promise, per {minutes} minutes; in the last table + is short and - is spare.</source>
        <translation>So viele Personen braucht es mindestens, damit Ihr Versprechen hält, je {minutes} Minuten; in der letzten Tabelle steht + für zu wenig und - für übrig.</translation>
    </message>
    <message>
        <source>Short (+) or spare (-)</source>
        <translation>Zu wenig (+) oder übrig (-)</translation>
    </message>
    <message>
        <source>The week in three pictures</source>
        <translation>Die Woche in drei Bildern</translation>
    </message>
    <message>
        <source>Drawn from the sheets Forecast, Waits and People needed.</source>
        <translation>Gezeichnet aus den Blättern „Forecast“, „Waits“ und „People needed“.</translation>
    </message>
    <message>
        <source>Orders expected and likely range</source>
        <translation>Erwartete Bestellungen und wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>Waits against your target</source>
        <translation>Wartezeiten im Vergleich zu Ihrem Ziel</translation>
    </message>
    <message>
        <source>{day:%A %d %B}: people needed (dashes) and scheduled (bars)</source>
        <translation>{day:%A %d %B}: benötigte Personen (Striche) und geplante (Balken)</translation>
    </message>
    <message>
        <source>{hours:g} hours of people are short that day.</source>
        <translation>An diesem Tag fehlen {hours:g} Personalstunden.</translation>
    </message>
    <message>
        <source>Most are expected {when:%A %H:%M}: {orders:.0f}.</source>
        <translation>Die meisten werden {when:%A %H:%M} erwartet: {orders:.0f}.</translation>
    </message>
    <message>
        <source>The promise is not kept in {late} of {times} times.</source>
        <translation>Zu {late} von {times} Zeiten wird das Versprechen nicht gehalten.</translation>
    </message>
    <message>
        <source>Shifts {first:%d %B} to {last:%d %B %Y}</source>
        <translation>Schichten {first:%d %B} bis {last:%d %B %Y}</translation>
    </message>
    <message>
        <source>{shop}: {shifts} shifts, {hours:g} paid hours. Change times, breaks and roles here; sums follow, and ShopFlow reads the file back.</source>
        <translation>{shop}: {shifts} Schichten, {hours:g} bezahlte Stunden. Ändern Sie hier Zeiten, Pausen und Rollen; die Summen ändern sich mit, und ShopFlow liest die Datei wieder ein.</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Per {minutes} minutes, with the people scheduled. Nine days in ten lie between low and high. A wait runs from joining the line until the order is taken.</source>
        <translation>Je {minutes} Minuten, mit den geplanten Personen. Neun von zehn Tagen liegen zwischen niedrig und hoch. Die Wartezeit reicht vom Anstellen bis zur Aufnahme der Bestellung.</translation>
    </message>
    <message>
        <source>Per {minutes} minutes, with the people needed, because nobody is scheduled. Nine days in ten lie between low and high. A wait runs from joining the line until the order is taken.</source>
        <translation>Je {minutes} Minuten, mit den benötigten Personen, weil niemand geplant ist. Neun von zehn Tagen liegen zwischen niedrig und hoch. Die Wartezeit reicht vom Anstellen bis zur Aufnahme der Bestellung.</translation>
    </message>
    <message>
        <source>Waits and customers who leave</source>
        <translation>Wartezeiten und Kunden, die gehen</translation>
    </message>
    <message>
        <source>Served within {minutes:g} minutes</source>
        <translation>Bedient innerhalb von {minutes:g} Minuten</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Mean wait, minutes</source>
        <translation>Mittlere Wartezeit, Minuten</translation>
    </message>
    <message>
        <source>9 in 10 wait less than, minutes</source>
        <translation>9 von 10 warten kürzer als, Minuten</translation>
    </message>
    <message>
        <source>Customers who leave</source>
        <translation>Kunden, die gehen</translation>
    </message>
    <message>
        <source>Your target, minutes</source>
        <translation>Ihr Ziel, Minuten</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>it has no column “{missing}”</source>
        <translation>die Spalte „{missing}“ fehlt</translation>
    </message>
    <message>
        <source>it cannot be read as a table</source>
        <translation>sie sich nicht als Tabelle lesen lässt</translation>
    </message>
    <message>
        <source>it has no rows</source>
        <translation>sie keine Zeilen hat</translation>
    </message>
    <message>
        <source>line {line} is not a time and a whole number</source>
        <translation>Zeile {line} nicht aus einer Zeit und einer ganzen Zahl besteht</translation>
    </message>
    <message>
        <source>line {line} has a time zone; times must be those of the shop&apos;s own clock</source>
        <translation>Zeile {line} eine Zeitzone nennt, die Zeiten aber die der Uhr im Laden sein müssen</translation>
    </message>
    <message>
        <source>line {line} has {staff} people; 0 to {most} are possible</source>
        <translation>Zeile {line} {staff} Personen nennt, möglich sind 0 bis {most}</translation>
    </message>
    <message>
        <source>“{name}” cannot be used for the people on duty because {why}; it needs the columns start,staff with rows such as 2026-11-23T07:00,2.</source>
        <translation>„{name}“ lässt sich nicht für die Personen im Dienst verwenden, weil {why}; nötig sind die Spalten start,staff mit Zeilen wie 2026-11-23T07:00,2.</translation>
    </message>
    <message>
        <source>Writing the workbook</source>
        <translation>Die Arbeitsmappe wird geschrieben</translation>
    </message>
    <message>
        <source>A forecast can only be made for days after your last order, which is on {last:%d %b %Y}: choose a later day.</source>
        <translation>Eine Prognose ist nur für Tage nach Ihrer letzten Bestellung vom {last:%d %b %Y} möglich: Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>There are too few orders for a forecast: import at least a few days of orders from your till.</source>
        <translation>Für eine Prognose gibt es zu wenige Bestellungen: Importieren Sie mindestens einige Tage aus Ihrer Kasse.</translation>
    </message>
    <message>
        <source>The opening hours are not known yet: enter them on the Orders page.</source>
        <translation>Die Öffnungszeiten sind noch nicht bekannt: Tragen Sie sie auf der Seite Bestellungen ein.</translation>
    </message>
    <message>
        <source>No orders were counted yet: enter how many came in each half hour.</source>
        <translation>Es wurden noch keine Bestellungen gezählt: Tragen Sie ein, wie viele in jeder halben Stunde kamen.</translation>
    </message>
    <message>
        <source>{count} orders at {start:%H:%M} on {start:%d %b} cannot be right: correct the number.</source>
        <translation>{count} Bestellungen um {start:%H:%M} am {start:%d %b} können nicht stimmen: Korrigieren Sie die Zahl.</translation>
    </message>
    <message>
        <source>The public holidays of {where} are not known: choose another country or region, or none.</source>
        <translation>Die Feiertage von {where} sind nicht bekannt: Wählen Sie ein anderes Land, eine andere Region oder keine.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not a time zone. Use a name such as Europe/London or America/New_York.</source>
        <translation>„{name}“ ist keine Zeitzone. Verwenden Sie einen Namen wie Europe/London oder America/New_York.</translation>
    </message>
    <message>
        <source>{name} has dates but no time of day, so it cannot show when it is busy. Export a list with one row per order and its time.</source>
        <translation>{name} hat Datumsangaben, aber keine Uhrzeiten, deshalb lässt sich nicht erkennen, wann viel los ist. Exportieren Sie eine Liste mit einer Zeile je Bestellung und deren Uhrzeit.</translation>
    </message>
    <message>
        <source>{name} has more than {most_columns:,} columns, which no till export has. Check that it is the right file.</source>
        <translation>{name} hat mehr als {most_columns:,} Spalten, so viele hat kein Kassenexport. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>{name} does not have all of the columns {names}. Choose among those that it has.</source>
        <translation>{name} hat nicht alle diese Spalten: {names}. Wählen Sie unter denen, die es gibt.</translation>
    </message>
    <message>
        <source>{name} has no column with dates and times of orders. Export a list of single orders from your till.</source>
        <translation>{name} hat keine Spalte mit Datum und Uhrzeit der Bestellungen. Exportieren Sie aus Ihrer Kasse eine Liste einzelner Bestellungen.</translation>
    </message>
    <message>
        <source>{name} is no list of orders: one of its cells is longer than a book.</source>
        <translation>{name} ist keine Liste von Bestellungen: Eine der Zellen ist länger als ein Buch.</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <source>{name} has a header but no orders below it. Choose a longer period in your till&apos;s export.</source>
        <translation>{name} hat eine Kopfzeile, aber keine Bestellungen darunter. Wählen Sie beim Export aus der Kasse einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>The times in the column &quot;{header}&quot; of {name} are missing, so it cannot show when it is busy. Export a list with one row per order and its time of day.</source>
        <translation>In der Spalte „{header}“ von {name} fehlen die Uhrzeiten, deshalb lässt sich nicht erkennen, wann viel los ist. Exportieren Sie eine Liste mit einer Zeile je Bestellung und deren Uhrzeit.</translation>
    </message>
    <message>
        <source>No row of {name} is an order: {number:,} of {read:,} rows were left out, as {reason}. Choose another export or a longer period.</source>
        <translation>Keine Zeile von {name} ist eine Bestellung: {number:,} von {read:,} Zeilen wurden weggelassen, Grund: {reason}. Wählen Sie einen anderen Export oder einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Dates were read with the {first} first, as you said.</source>
        <translation>Beim Datum steht der {first} zuerst, wie von Ihnen gesagt.</translation>
    </message>
    <message>
        <source>Dates such as {date} were read with the {first} first, because {why}.</source>
        <translation>Datumsangaben wie {date} wurden mit dem {first} zuerst gelesen, weil {why}.</translation>
    </message>
    <message>
        <source>Dates such as {date} were read with the {first} first; the file does not tell.</source>
        <translation>Datumsangaben wie {date} wurden mit dem {first} zuerst gelesen; aus der Datei geht das nicht hervor.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Some dates in this file have the day first and others the month first ({one} and {other}), so no reading is safe. Export the file again in one date format.</source>
        <translation>Einige Datumsangaben in dieser Datei beginnen mit dem Tag, andere mit dem Monat ({one} und {other}), deshalb ist keine Lesart sicher. Exportieren Sie die Datei noch einmal mit einheitlichem Datumsformat.</translation>
    </message>
    <message>
        <source>the other reading lies in the future</source>
        <translation>es sonst in der Zukunft läge</translation>
    </message>
    <message>
        <source>only then do the days follow one another</source>
        <translation>die Tage nur so aufeinander folgen</translation>
    </message>
    <message>
        <source>that fits the period that the file names</source>
        <translation>es so zum Zeitraum passt, den die Datei nennt</translation>
    </message>
    <message>
        <source>your earlier files of this kind were</source>
        <translation>Ihre früheren Dateien dieser Art so waren</translation>
    </message>
    <message>
        <source>{day:%A} {number} {day:%B %Y}</source>
        <translation>{day:%A}, {number}. {day:%B %Y}</translation>
    </message>
    <message>
        <source>Is {as_written} {spoken} or {spoken2}?</source>
        <translation>Bedeutet {as_written} {spoken} oder {spoken2}?</translation>
    </message>
    <message>
        <source>{name} cannot be opened: another program may be using it. Close it there and try again.</source>
        <translation>{name} lässt sich nicht öffnen: Vielleicht ist die Datei in einem anderen Programm offen. Schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is not a table that can be read. Export the orders from your till as CSV or Excel.</source>
        <translation>{name} ist keine lesbare Tabelle. Exportieren Sie die Bestellungen aus Ihrer Kasse als CSV oder Excel.</translation>
    </message>
    <message>
        <source>{name} is a folder. Choose the file with the orders in it.</source>
        <translation>{name} ist ein Ordner. Wählen Sie die Datei mit den Bestellungen darin.</translation>
    </message>
    <message>
        <source>{name} is not there any more. Choose the file again.</source>
        <translation>{name} ist nicht mehr da. Wählen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>{name} is only the mark of a file that is open in Excel. Choose {named} itself.</source>
        <translation>{name} ist nur die Hilfsdatei einer Datei, die gerade in Excel offen ist. Wählen Sie {named} selbst.</translation>
    </message>
    <message>
        <source>{name} is empty. Export the orders from your till again.</source>
        <translation>{name} ist leer. Exportieren Sie die Bestellungen noch einmal aus Ihrer Kasse.</translation>
    </message>
    <message>
        <source>{name} is a PDF, made for printing. Export the orders from your till as CSV or Excel.</source>
        <translation>{name} ist eine PDF-Datei zum Drucken. Exportieren Sie die Bestellungen aus Ihrer Kasse als CSV oder Excel.</translation>
    </message>
    <message>
        <source>{name} is a picture. Export the orders from your till as CSV or Excel.</source>
        <translation>{name} ist ein Bild. Exportieren Sie die Bestellungen aus Ihrer Kasse als CSV oder Excel.</translation>
    </message>
    <message>
        <source>{name} unpacks to {unpacked:,.1f} GB, which no till export does. Check where it comes from.</source>
        <translation>{name} ist entpackt {unpacked:,.1f} GB groß, das ist kein Kassenexport. Prüfen Sie, woher die Datei kommt.</translation>
    </message>
    <message>
        <source>{name} is damaged or not complete. Download it again.</source>
        <translation>{name} ist beschädigt oder unvollständig. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Unpack it and choose the file inside.</source>
        <translation>{name} ist mit einem Passwort geschützt. Entpacken Sie die Datei und wählen Sie die Datei darin.</translation>
    </message>
    <message>
        <source>{name} holds no table. Choose the CSV or Excel file that your till exports.</source>
        <translation>{name} enthält keine Tabelle. Wählen Sie die CSV- oder Excel-Datei, die Ihre Kasse exportiert.</translation>
    </message>
    <message>
        <source>{name} holds {count} files. Unpack it and choose those with the orders.</source>
        <translation>{name} enthält {count} Dateien. Entpacken Sie sie und wählen Sie die mit den Bestellungen.</translation>
    </message>
    <message>
        <source>{name} needs more than {written:,.1f} GB to unpack, which is not free here. Free some space, or export a shorter period.</source>
        <translation>{name} braucht zum Entpacken mehr als {written:,.1f} GB, so viel ist hier nicht frei. Schaffen Sie Platz oder exportieren Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>{name} cannot be unpacked: the disk is full. Free some space and try again.</source>
        <translation>{name} lässt sich nicht entpacken: Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{number:,} customers from {start:%H:%M} on {day} {start:%B} cannot be: write a number from 0 to {most_per_half_hour}.</source>
        <translation>{number:,} Kunden ab {start:%H:%M} am {day}. {start:%B} können nicht stimmen: Tragen Sie eine Zahl von 0 bis {most_per_half_hour} ein.</translation>
    </message>
    <message>
        <source>Nobody was counted yet: write how many customers came in each half hour.</source>
        <translation>Es wurde noch niemand gezählt: Tragen Sie ein, wie viele Kunden in jeder halben Stunde kamen.</translation>
    </message>
    <message>
        <source>Counted by hand: the times within each half hour are spread evenly.</source>
        <translation>Von Hand gezählt: Die Zeiten in jeder halben Stunde sind gleichmäßig verteilt.</translation>
    </message>
    <message>
        <source>The last row is cut off, so the download may not be complete.</source>
        <translation>Die letzte Zeile ist abgeschnitten, der Download ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>Only the orders of {location} were taken.</source>
        <translation>Nur die Bestellungen von {location} wurden übernommen.</translation>
    </message>
    <message>
        <source>Times in the file are UTC and were moved to the clock of {shop_zone}.</source>
        <translation>Die Zeiten in der Datei sind UTC und wurden in die Uhrzeit von {shop_zone} umgerechnet.</translation>
    </message>
    <message>
        <source>Times in the file are UTC and were kept so; tell the shop&apos;s time zone to move them to its clock.</source>
        <translation>Die Zeiten in der Datei sind UTC und wurden so belassen; geben Sie die Zeitzone des Ladens an, um sie umzurechnen.</translation>
    </message>
    <message>
        <source>Times carry their distance from UTC and were moved to the clock of {shop_zone}.</source>
        <translation>Die Zeiten enthalten ihren Abstand zu UTC und wurden in die Uhrzeit von {shop_zone} umgerechnet.</translation>
    </message>
    <message>
        <source>Times carry several distances from UTC (clock change?); each was taken as the clock on the wall.</source>
        <translation>Die Zeiten enthalten verschiedene Abstände zu UTC (Zeitumstellung?); jede wurde so übernommen, wie die Uhr an der Wand sie zeigte.</translation>
    </message>
    <message>
        <source>Times in the file are those of {file_zone} and were moved to the clock of {shop_zone}.</source>
        <translation>Die Zeiten in der Datei sind die von {file_zone} und wurden in die Uhrzeit von {shop_zone} umgerechnet.</translation>
    </message>
    <message>
        <source>let the business day begin at {time}</source>
        <translation>lassen Sie den Geschäftstag um {time} beginnen</translation>
    </message>
    <message>
        <source>{share:.0%} of the orders are between 1 and 5 in the night: the till&apos;s clock or time zone may be wrong</source>
        <translation>{share:.0%} der Bestellungen liegen zwischen 1 und 5 Uhr nachts: Vielleicht stimmt die Uhr oder die Zeitzone der Kasse nicht</translation>
    </message>
    <message>
        <source>{doubt}; if you are open then, {own_day}.</source>
        <translation>{doubt}; wenn Sie dann geöffnet haben: {own_day}.</translation>
    </message>
    <message>
        <source>Some orders are around 4 in the night: {own_day}, when it is quietest.</source>
        <translation>Einige Bestellungen liegen um 4 Uhr nachts: {own_day}, wenn es am ruhigsten ist.</translation>
    </message>
    <message>
        <source>about {minutes} minutes later</source>
        <translation>etwa {minutes} Minuten später</translation>
    </message>
    <message>
        <source>about {minutes} minutes earlier</source>
        <translation>etwa {minutes} Minuten früher</translation>
    </message>
    <message>
        <source>The days of {till} begin and end {shift} than those of the other tills: check its clock.</source>
        <translation>Die Tage von {till} beginnen und enden {shift} als die der anderen Kassen: Prüfen Sie die Uhr dieser Kasse.</translation>
    </message>
    <message>
        <source>{share:.0%} of the rows have the very second of the row before: this may be a list of items, not of orders.</source>
        <translation>{share:.0%} der Zeilen haben genau dieselbe Sekunde wie die Zeile davor: Vielleicht ist es eine Liste von Artikeln, nicht von Bestellungen.</translation>
    </message>
    <message>
        <source>All times are rounded to quarter hours or hours, so the shape within an hour is not known.</source>
        <translation>Alle Zeiten sind auf Viertelstunden oder Stunden gerundet, der Verlauf innerhalb einer Stunde ist also nicht bekannt.</translation>
    </message>
    <message>
        <source>{cut_service_times:,} handling times under 5 seconds or over 60 minutes were not used.</source>
        <translation>{cut_service_times:,} Bearbeitungszeiten unter 5 Sekunden oder über 60 Minuten wurden nicht verwendet.</translation>
    </message>
    <message>
        <source>Putting the orders of {name} together</source>
        <translation>Die Bestellungen von {name} werden zusammengefügt</translation>
    </message>
    <message>
        <source>{name} has no location &quot;{wanted}&quot;. It names: {names}.</source>
        <translation>{name} hat keinen Standort „{wanted}“. Es gibt dort: {names}.</translation>
    </message>
    <message>
        <source>No row of {name} is an order that counts: all are refunds, cancelled or without a time.</source>
        <translation>Keine Zeile von {name} ist eine gültige Bestellung: Alle sind Erstattungen, storniert oder ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>{name} ({locations:,} orders)</source>
        <translation>{name} ({locations:,} Bestellungen)</translation>
    </message>
    <message>
        <source>This file holds {count} shops. Which one is yours?</source>
        <translation>Diese Datei enthält {count} Läden. Welcher ist Ihrer?</translation>
    </message>
    <message>
        <source>{day} to {end}</source>
        <translation>{day}. bis {end}</translation>
    </message>
    <message>
        <source>{day} {first:%B} to {end}</source>
        <translation>{day}. {first:%B} bis {end}</translation>
    </message>
    <message>
        <source>{day} {first:%B %Y} to {end}</source>
        <translation>{day}. {first:%B %Y} bis {end}</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>the order time is empty</source>
        <translation>die Zeit der Bestellung fehlt</translation>
    </message>
    <message>
        <source>no readable date (a total or a note)</source>
        <translation>kein lesbares Datum (eine Summe oder Notiz)</translation>
    </message>
    <message>
        <source>no readable time of day</source>
        <translation>keine lesbare Uhrzeit</translation>
    </message>
    <message>
        <source>the header again</source>
        <translation>noch einmal die Kopfzeile</translation>
    </message>
    <message>
        <source>a refund</source>
        <translation>eine Erstattung</translation>
    </message>
    <message>
        <source>a test sale</source>
        <translation>ein Testverkauf</translation>
    </message>
    <message>
        <source>too small to be a sale</source>
        <translation>zu klein für einen Verkauf</translation>
    </message>
    <message>
        <source>further line of the same order</source>
        <translation>weitere Zeile derselben Bestellung</translation>
    </message>
    <message>
        <source>another location</source>
        <translation>ein anderer Standort</translation>
    </message>
    <message>
        <source>{header} is filled in</source>
        <translation>{header} ist ausgefüllt</translation>
    </message>
    <message>
        <source>{header} says that it is no sale</source>
        <translation>{header} sagt, dass es kein Verkauf ist</translation>
    </message>
    <message>
        <source>{header} is empty</source>
        <translation>{header} ist leer</translation>
    </message>
    <message>
        <source>{header} is &quot;{text}&quot;</source>
        <translation>{header} ist „{text}“</translation>
    </message>
    <message>
        <source>{name} cannot be read as a workbook: it may be damaged. Export it again.</source>
        <translation>{name} lässt sich nicht als Arbeitsmappe lesen: Die Datei ist vielleicht beschädigt. Exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} has no cells in it. Export the orders from your till again.</source>
        <translation>{name} hat keine Zellen. Exportieren Sie die Bestellungen noch einmal aus Ihrer Kasse.</translation>
    </message>
    <message>
        <source>{name} is locked with a password. Open it in Excel, save it without one, and choose it again.</source>
        <translation>{name} ist mit einem Passwort geschützt. Öffnen Sie die Datei in Excel, speichern Sie sie ohne Passwort und wählen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} is a web page, not an export. Log in to your till&apos;s website and download the orders again.</source>
        <translation>{name} ist eine Webseite, kein Export. Melden Sie sich auf der Website Ihrer Kasse an und laden Sie die Bestellungen noch einmal herunter.</translation>
    </message>
    <message>
        <source>About {left:.0%} of the customers of past days are taken to have left without ordering, with the people who are usually on duty on that weekday; the forecast counts them in.</source>
        <translation>Angenommen wird, dass an vergangenen Tagen etwa {left:.0%} der Kunden ohne Bestellung gegangen sind, mit der Besetzung, die an diesem Wochentag üblich ist; die Prognose zählt sie mit.</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>a guess: a free drink for one in thirty</source>
        <translation>eine Schätzung: ein Gratisgetränk für einen von dreißig</translation>
    </message>
    <message>
        <source>typical hourly wage</source>
        <translation>üblicher Stundenlohn</translation>
    </message>
    <message>
        <source>typical employer&apos;s share</source>
        <translation>üblicher Arbeitgeberanteil</translation>
    </message>
    <message>
        <source>typical counter order</source>
        <translation>übliche Bestellung an der Theke</translation>
    </message>
    <message>
        <source>typical margin after ingredients</source>
        <translation>üblicher Ertrag nach Wareneinsatz</translation>
    </message>
    <message>
        <source>The opening hours cannot be guessed because there are no orders yet: import a till export first.</source>
        <translation>Die Öffnungszeiten lassen sich nicht schätzen, weil es noch keine Bestellungen gibt: Importieren Sie zuerst einen Kassenexport.</translation>
    </message>
    <message>
        <source>The people file has no column “{missing}”; its first line should be: {names}.</source>
        <translation>Die Teamdatei hat keine Spalte „{missing}“; die erste Zeile sollte lauten: {names}.</translation>
    </message>
    <message>
        <source>The people file {name} cannot be opened; check the name and the folder.</source>
        <translation>Die Teamdatei {name} lässt sich nicht öffnen; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>{name} is not a list of people; save it as CSV (UTF-8) and open that.</source>
        <translation>{name} ist keine Teamliste; speichern Sie sie als CSV (UTF-8) und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Row {number} of the people file: column “{column}” is empty, expected {expected}.</source>
        <translation>Zeile {number} der Teamdatei: Spalte „{column}“ ist leer, erwartet wird: {expected}.</translation>
    </message>
    <message>
        <source>Row {number} of the people file: column “{column}” says “{cell}”, expected {expected}.</source>
        <translation>Zeile {number} der Teamdatei: In Spalte „{column}“ steht „{cell}“, erwartet wird: {expected}.</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>ein Name</translation>
    </message>
    <message>
        <source>hours a week such as 16</source>
        <translation>Stunden pro Woche wie 16</translation>
    </message>
    <message>
        <source>times such as 06:30-15:00, off, or nothing for always</source>
        <translation>Zeiten wie 06:30-15:00, off (frei) oder nichts für immer</translation>
    </message>
    <message>
        <source>a role such as Barista or Lead/Barista</source>
        <translation>eine Rolle wie Barista oder Lead/Barista</translation>
    </message>
    <message>
        <source>pay per hour such as 14.50</source>
        <translation>Lohn pro Stunde wie 14.50</translation>
    </message>
    <message>
        <source>hours a week from {least:g} (min_hours) to {most_hours:g}</source>
        <translation>Stunden pro Woche von {least:g} (min_hours) bis {most_hours:g}</translation>
    </message>
    <message>
        <source>dates such as 2026-12-24, separated by ;</source>
        <translation>Datumsangaben wie 2026-12-24, getrennt durch ;</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes (ja) oder no (nein)</translation>
    </message>
    <message>
        <source>hours a week such as 24, or nothing</source>
        <translation>Stunden pro Woche wie 24 oder nichts</translation>
    </message>
    <message>
        <source>mean of {count:,} orders</source>
        <translation>Mittel aus {count:,} Bestellungen</translation>
    </message>
    <message>
        <source>Reading your orders</source>
        <translation>Ihre Bestellungen werden gelesen</translation>
    </message>
    <message>
        <source>Forecasting your week</source>
        <translation>Die Prognose für Ihre Woche wird berechnet</translation>
    </message>
    <message>
        <source>1 order lies outside the opening hours and is not counted.</source>
        <translation>1 Bestellung liegt außerhalb der Öffnungszeiten und zählt nicht mit.</translation>
    </message>
    <message>
        <source>{outside:,} orders lie outside the opening hours and are not counted.</source>
        <translation>{outside:,} Bestellungen liegen außerhalb der Öffnungszeiten und zählen nicht mit.</translation>
    </message>
    <message>
        <source>keyholder</source>
        <translation>Person mit Schlüssel</translation>
    </message>
    <message>
        <source>The plan in this shop file is damaged and cannot be read; open a copy that you kept.</source>
        <translation>Der Plan in dieser Ladendatei ist beschädigt und nicht lesbar; öffnen Sie eine Kopie, die Sie aufgehoben haben.</translation>
    </message>
    <message>
        <source>This plan was saved by a newer ShopFlow; update ShopFlow to open it.</source>
        <translation>Dieser Plan wurde mit einem neueren ShopFlow gespeichert; aktualisieren Sie ShopFlow, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} had {orders:.0f} orders, {share:.0%} more than usual. What happened on this day?</source>
        <translation>{date:%a %d %b %Y}: {orders:.0f} Bestellungen, {share:.0%} mehr als sonst. Was war an diesem Tag?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} had {orders:.0f} orders, {share:.0%} fewer than usual. What happened on this day?</source>
        <translation>{date:%a %d %b %Y}: {orders:.0f} Bestellungen, {share:.0%} weniger als sonst. Was war an diesem Tag?</translation>
    </message>
    <message>
        <source>Is this your new normal?</source>
        <translation>Ist das ab jetzt normal?</translation>
    </message>
    <message>
        <source>It is so from Monday to Friday.</source>
        <translation>Das gilt von Montag bis Freitag.</translation>
    </message>
    <message>
        <source>It is so on Saturdays and Sundays.</source>
        <translation>Das gilt samstags und sonntags.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} there have been {share:.0%} more orders than before.</source>
        <translation>Seit etwa {date:%a %d %b %Y} gibt es {share:.0%} mehr Bestellungen als davor.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} there have been {share:.0%} fewer orders than before.</source>
        <translation>Seit etwa {date:%a %d %b %Y} gibt es {share:.0%} weniger Bestellungen als davor.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} more orders than before come before 12:00.</source>
        <translation>Seit etwa {date:%a %d %b %Y} kommen vor 12:00 {share:.0%} mehr Bestellungen als davor.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} fewer orders than before come before 12:00.</source>
        <translation>Seit etwa {date:%a %d %b %Y} kommen vor 12:00 {share:.0%} weniger Bestellungen als davor.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} more orders than before come after 12:00.</source>
        <translation>Seit etwa {date:%a %d %b %Y} kommen nach 12:00 {share:.0%} mehr Bestellungen als davor.</translation>
    </message>
    <message>
        <source>Since about {date:%a %d %b %Y} {share:.0%} fewer orders than before come after 12:00.</source>
        <translation>Seit etwa {date:%a %d %b %Y} kommen nach 12:00 {share:.0%} weniger Bestellungen als davor.</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y}: {orders:.0f} orders, though about {usual:.0f} are usual. Was the till off?</source>
        <translation>{date:%a %d %b %Y}: {orders:.0f} Bestellungen, sonst sind es etwa {usual:.0f}. War die Kasse aus?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y}, {begin}-{end}: {orders:.0f} orders, though about {usual:.0f} are usual. Was the till off?</source>
        <translation>{date:%a %d %b %Y}, {begin}–{end}: {orders:.0f} Bestellungen, sonst sind es etwa {usual:.0f}. War die Kasse aus?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} ({name}): no orders at all. Were you closed?</source>
        <translation>{date:%a %d %b %Y} ({name}): gar keine Bestellungen. Hatten Sie geschlossen?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y}: no orders at all. Were you closed?</source>
        <translation>{date:%a %d %b %Y}: gar keine Bestellungen. Hatten Sie geschlossen?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} is {name}. You were closed on {last:%a %d %b %Y}. What will it be like?</source>
        <translation>{date:%a %d %b %Y} ist {name}. Am {last:%a %d %b %Y} hatten Sie geschlossen. Wie wird es diesmal?</translation>
    </message>
    <message>
        <source>{date:%a %d %b %Y} is {name}. What will it be like?</source>
        <translation>{date:%a %d %b %Y} ist {name}. Wie wird es?</translation>
    </message>
    <message>
        <source>{basis}, moved by what you saw</source>
        <translation>{basis}, angepasst an Ihre Beobachtungen</translation>
    </message>
    <message>
        <source>moved by what you saw</source>
        <translation>angepasst an Ihre Beobachtungen</translation>
    </message>
    <message>
        <source>The number of people in line or leaving must lie between nobody and 1,000.</source>
        <translation>Die Zahl der Personen in der Schlange oder derer, die gehen, muss zwischen 0 und 1.000 liegen.</translation>
    </message>
    <message>
        <source>The line and those who leave must be asked for at a time of the day.</source>
        <translation>Nach der Schlange und nach denen, die gehen, muss für eine Uhrzeit gefragt werden.</translation>
    </message>
    <message>
        <source>from the items of {orders:,} orders, times of {timed:,}</source>
        <translation>aus den Artikeln von {orders:,} Bestellungen und den Zeiten von {timed:,}</translation>
    </message>
    <message>
        <source>with a stopwatch</source>
        <translation>mit einer Stoppuhr</translation>
    </message>
    <message>
        <source>No order was timed yet: tap Start when the work on an order begins and Done when it ends.</source>
        <translation>Noch keine Bestellung gemessen: Tippen Sie auf „Start“, wenn die Arbeit an einer Bestellung beginnt, und auf „Fertig“, wenn sie endet.</translation>
    </message>
    <message>
        <source>A timed order must take more than nothing and at most two hours: correct or delete that time.</source>
        <translation>Eine gemessene Bestellung muss länger als null und höchstens zwei Stunden dauern: Korrigieren oder löschen Sie diese Zeit.</translation>
    </message>
    <message>
        <source>1 order timed {how}</source>
        <translation>1 Bestellung, {how} gemessen</translation>
    </message>
    <message>
        <source>{count} orders timed {how}</source>
        <translation>{count} Bestellungen, {how} gemessen</translation>
    </message>
    <message>
        <source>These orders only say when they were paid. That gives no time for the work: time some orders instead.</source>
        <translation>Diese Bestellungen sagen nur, wann bezahlt wurde. Daraus ergibt sich keine Bearbeitungszeit: Messen Sie stattdessen einige Bestellungen.</translation>
    </message>
    <message>
        <source>No order says when it was begun and when it was done: time some orders with the stopwatch.</source>
        <translation>Keine Bestellung sagt, wann sie begonnen und wann sie fertig war: Messen Sie einige mit der Stoppuhr.</translation>
    </message>
    <message>
        <source>{count:,} orders with opened and closed times</source>
        <translation>{count:,} Bestellungen mit Anfang und Ende</translation>
    </message>
    <message>
        <source>There are too few timed orders, or they are too alike, to tell what an item adds.</source>
        <translation>Es sind zu wenige gemessene Bestellungen, oder sie sind zu ähnlich, um zu sagen, was ein Artikel ausmacht.</translation>
    </message>
    <message>
        <source>It is not known who was on duty when orders were taken, so the till says nothing about the work.</source>
        <translation>Es ist nicht bekannt, wer bei den Bestellungen im Dienst war, deshalb sagt die Kasse nichts über die Arbeit.</translation>
    </message>
    <message>
        <source>Your till has taken {orders} orders in {span} with {people}: {minutes:.1f} minutes an order cannot be right. It must be below about {most:.1f} minutes.</source>
        <translation>Ihre Kasse hat in {span} {orders} Bestellungen aufgenommen (im Dienst: {people}): {minutes:.1f} Minuten je Bestellung können nicht stimmen. Es müssen weniger als etwa {most:.1f} Minuten sein.</translation>
    </message>
    <message>
        <source>a quarter hour</source>
        <translation>einer Viertelstunde</translation>
    </message>
    <message>
        <source>{count} minutes</source>
        <translation>{count} Minuten</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>{count} people</source>
        <translation>{count} Personen</translation>
    </message>
    <message>
        <source>The number of people on duty cannot be less than nobody.</source>
        <translation>Es können nicht weniger als null Personen im Dienst sein.</translation>
    </message>
    <message>
        <source>typical counter order, 1.3 minutes</source>
        <translation>übliche Bestellung an der Theke, 1,3 Minuten</translation>
    </message>
    <message>
        <source>typical spread of counter orders</source>
        <translation>übliche Schwankung an der Theke</translation>
    </message>
    <message>
        <source>typical patience, 8 minutes</source>
        <translation>übliche Geduld, 8 Minuten</translation>
    </message>
    <message>
        <source>nobody turns away at the sight of the line</source>
        <translation>niemand kehrt beim Anblick der Schlange um</translation>
    </message>
    <message>
        <source>There must be at least one till and one machine.</source>
        <translation>Es muss mindestens eine Kasse und ein Gerät geben.</translation>
    </message>
    <message>
        <source>People who change between till and bar are not faster for it: the slowdown is 1 or more.</source>
        <translation>Wer zwischen Kasse und Theke wechselt, wird dadurch nicht schneller: Die Verlangsamung ist 1 oder mehr.</translation>
    </message>
    <message>
        <source>The way you serve has no step: add at least one step with its time.</source>
        <translation>Ihr Ablauf hat keinen Schritt: Fügen Sie mindestens einen Schritt mit seiner Zeit hinzu.</translation>
    </message>
    <message>
        <source>The time an order takes must be more than nothing and less than a day.</source>
        <translation>Eine Bestellung muss länger als null und kürzer als einen Tag dauern.</translation>
    </message>
    <message>
        <source>The spread of the time an order takes must lie between 0 and 10.</source>
        <translation>Die Schwankung der Zeit für eine Bestellung muss zwischen 0 und 10 liegen.</translation>
    </message>
    <message>
        <source>The measured times of an order must be at least two, above nothing and in ascending order.</source>
        <translation>Es müssen mindestens zwei gemessene Zeiten sein, alle über null und aufsteigend geordnet.</translation>
    </message>
    <message>
        <source>The time customers are willing to wait cannot be less than nothing.</source>
        <translation>Die Zeit, die Kunden warten würden, kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The share of customers who turn away at the sight of the line cannot be less than nothing.</source>
        <translation>Der Anteil der Kunden, die beim Anblick der Schlange umkehren, kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The share of orders that come together, and of people who do not come, must lie below {all:.0%}.</source>
        <translation>Der Anteil der Bestellungen, die zusammen kommen, und der Personen, die nicht kommen, muss unter {all:.0%} liegen.</translation>
    </message>
    <message>
        <source>Two steps of service are needed here: the till and the bar.</source>
        <translation>Hier sind zwei Schritte nötig: Kasse und Theke.</translation>
    </message>
    <message>
        <source>How many items an order has must be given as shares that are not below nothing.</source>
        <translation>Wie viele Artikel eine Bestellung hat, muss in Anteilen angegeben sein, die nicht unter null liegen.</translation>
    </message>
    <message>
        <source>There cannot be fewer tills or machines than none.</source>
        <translation>Weniger als null Kassen oder Geräte gibt es nicht.</translation>
    </message>
    <message>
        <source>the shifts of those days</source>
        <translation>die Schichten dieser Tage</translation>
    </message>
    <message>
        <source>It is not known who was on duty: plan shifts, give a number of people or a time clock&apos;s file.</source>
        <translation>Es ist nicht bekannt, wer im Dienst war: Planen Sie Schichten oder geben Sie eine Personenzahl oder eine Datei der Zeiterfassung an.</translation>
    </message>
    <message>
        <source>the shifts of the week of {week:%d %b %Y}, moved to those days</source>
        <translation>die Schichten der Woche ab {week:%d %b %Y}, auf diese Tage verschoben</translation>
    </message>
    <message>
        <source>Nobody clocked in and out on those days: choose other days or another file.</source>
        <translation>An diesen Tagen hat sich niemand an- und abgemeldet: Wählen Sie andere Tage oder eine andere Datei.</translation>
    </message>
    <message>
        <source>the time clock</source>
        <translation>die Zeiterfassung</translation>
    </message>
    <message>
        <source>There are no orders on those days: choose days that your orders cover.</source>
        <translation>An diesen Tagen gibt es keine Bestellungen: Wählen Sie Tage, für die es welche gibt.</translation>
    </message>
    <message>
        <source>What last week was like</source>
        <translation>Wie die letzte Woche war</translation>
    </message>
    <message>
        <source>{shifts} shifts belong to somebody who is not among the people.</source>
        <translation>{shifts} Schichten gehören jemandem, der nicht im Team ist.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: shorter than {least:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: kürzer als {least:g} Stunden.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: longer than {most:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: länger als {most:g} Stunden.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {role} is not one of their roles.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: {role} gehört nicht zu den Rollen dieser Person.</translation>
    </message>
    <message>
        <source>{name} has {day:%A} off but is planned for {start:%H:%M}-{end:%H:%M}.</source>
        <translation>{name} hat am {day:%A} frei, ist aber für {start:%H:%M}–{end:%H:%M} geplant.</translation>
    </message>
    <message>
        <source>{name} cannot work all of {day:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>{name} kann am {day:%A} {start:%H:%M}–{end:%H:%M} nicht durchgehend arbeiten.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: a break of {minutes} minutes is needed, at least {margin:g} hours from both ends.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: Nötig ist eine Pause von {minutes} Minuten, mindestens {margin:g} Stunden von Anfang und Ende entfernt.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: two breaks of {minutes} minutes are needed, at least {margin:g} hours from both ends and the second begun within {latest:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: Nötig sind zwei Pausen von {minutes} Minuten, mindestens {margin:g} Stunden von Anfang und Ende entfernt, die zweite begonnen innerhalb von {latest:g} Stunden.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: a break of {minutes} minutes is needed, at least {margin:g} hours from both ends and begun within {latest:g} hours.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: Nötig ist eine Pause von {minutes} Minuten, mindestens {margin:g} Stunden von Anfang und Ende entfernt und begonnen innerhalb von {latest:g} Stunden.</translation>
    </message>
    <message>
        <source>{name}, {day:%A} {start:%H:%M}-{end:%H:%M}: {hours:g} paid hours, {most:g} a day are the most.</source>
        <translation>{name}, {day:%A} {start:%H:%M}–{end:%H:%M}: {hours:g} bezahlte Stunden, höchstens {most:g} am Tag sind erlaubt.</translation>
    </message>
    <message>
        <source>{name} may not work all of {day:%A} {start:%H:%M}-{end:%H:%M} at that time of day.</source>
        <translation>{name} darf am {day:%A} {start:%H:%M}–{end:%H:%M} zu dieser Tageszeit nicht durchgehend arbeiten.</translation>
    </message>
    <message>
        <source>{name} works {days} days in a row from {first:%A %d %B}, {most} are allowed.</source>
        <translation>{name} arbeitet ab {first:%A %d %B} {days} Tage in Folge, {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>{name} is planned twice at {start:%A %H:%M}.</source>
        <translation>{name} ist am {start:%A %H:%M} doppelt geplant.</translation>
    </message>
    <message>
        <source>{name} has two shifts on {day:%A}.</source>
        <translation>{name} hat am {day:%A} zwei Schichten.</translation>
    </message>
    <message>
        <source>{name} ends at {until:%H:%M} and starts again at {start:%A %H:%M}: less than {least:g} hours of rest.</source>
        <translation>{name} hört um {until:%H:%M} auf und beginnt {start:%A %H:%M} wieder: weniger als {least:g} Stunden Ruhe.</translation>
    </message>
    <message>
        <source>{name} works {days} days in the week from {first:%A %d %B}, {most} are allowed.</source>
        <translation>{name} arbeitet in der Woche ab {first:%A %d %B} an {days} Tagen, {most} sind erlaubt.</translation>
    </message>
    <message>
        <source>{name} works {hours:g} hours in the week from {first:%A %d %B}, {most:g} are the most.</source>
        <translation>{name} arbeitet in der Woche ab {first:%A %d %B} {hours:g} Stunden, höchstens {most:g} sind erlaubt.</translation>
    </message>
    <message>
        <source>{name} has no rest of {least:g} hours in one piece in the week from {first:%A %d %B}.</source>
        <translation>{name} hat in der Woche ab {first:%A %d %B} keine {least:g} Stunden Ruhe am Stück.</translation>
    </message>
    <message>
        <source>Not legal advice: check these rules with someone who knows the law where you are.</source>
        <translation>Keine Rechtsberatung: Prüfen Sie diese Regeln mit jemandem, der das Recht an Ihrem Ort kennt.</translation>
    </message>
    <message>
        <source>There are no rules called “{key}”; known are: {names}.</source>
        <translation>Regeln namens „{key}“ gibt es nicht; bekannt sind: {names}.</translation>
    </message>
    <message>
        <source>The planning stopped before it was done. Nothing was changed; try once more.</source>
        <translation>Die Planung brach ab, bevor sie fertig war. Es wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{start:%A} {start:%H:%M}-{end:%H:%M}: people needed with the role {role}: {people}.</source>
        <translation>{start:%A} {start:%H:%M}–{end:%H:%M}: benötigte Personen mit der Rolle {role}: {people}.</translation>
    </message>
    <message>
        <source>{start:%A} {start:%H:%M}-{end:%H:%M}: people needed: {people}.</source>
        <translation>{start:%A} {start:%H:%M}–{end:%H:%M}: benötigte Personen: {people}.</translation>
    </message>
    <message>
        <source>{name} has another shift on {day:%A} that stays.</source>
        <translation>{name} hat am {day:%A} eine andere Schicht, die bleibt.</translation>
    </message>
    <message>
        <source>{name} has {day:%A} off.</source>
        <translation>{name} hat am {day:%A} frei.</translation>
    </message>
    <message>
        <source>{name} is not available on {day:%A}.</source>
        <translation>{name} ist am {day:%A} nicht verfügbar.</translation>
    </message>
    <message>
        <source>{start:%H:%M}-{end:%H:%M}</source>
        <translation>{start:%H:%M}–{end:%H:%M}</translation>
    </message>
    <message>
        <source>{name} is available on {day:%A} only {times}.</source>
        <translation>{name} ist am {day:%A} nur {times} verfügbar.</translation>
    </message>
    <message>
        <source>{name} has a break of {minutes} minutes in a shift of over {hours:g} hours.</source>
        <translation>{name} hat in einer Schicht von über {hours:g} Stunden {minutes} Minuten Pause.</translation>
    </message>
    <message>
        <source>{name} works {least:g} to {most:g} hours at a time.</source>
        <translation>{name} arbeitet {least:g} bis {most:g} Stunden am Stück.</translation>
    </message>
    <message>
        <source>{name} rests {hours:g} hours between two shifts.</source>
        <translation>{name} hat zwischen zwei Schichten {hours:g} Stunden Ruhe.</translation>
    </message>
    <message>
        <source>{name} rests {hours:g} hours in one piece within any seven days.</source>
        <translation>{name} ruht in jeweils sieben Tagen {hours:g} Stunden am Stück.</translation>
    </message>
    <message>
        <source>{name} works at most {hours:g} hours a week.</source>
        <translation>{name} arbeitet höchstens {hours:g} Stunden pro Woche.</translation>
    </message>
    <message>
        <source>{name} works at most {days} days a week.</source>
        <translation>{name} arbeitet höchstens {days} Tage pro Woche.</translation>
    </message>
    <message>
        <source>{name} works at most {days} days in a row.</source>
        <translation>{name} arbeitet höchstens {days} Tage in Folge.</translation>
    </message>
    <message>
        <source>{name} may not work early in the morning or late at night.</source>
        <translation>{name} darf nicht frühmorgens oder spätabends arbeiten.</translation>
    </message>
    <message>
        <source>{name} {why}.</source>
        <translation>{name} {why}.</translation>
    </message>
    <message>
        <source>Nobody more with the role {role} is there on {start:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>Am {start:%A} {start:%H:%M}–{end:%H:%M} ist sonst niemand mit der Rolle {role} da.</translation>
    </message>
    <message>
        <source>1 person is missing on {start:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>Am {start:%A} {start:%H:%M}–{end:%H:%M} fehlt 1 Person.</translation>
    </message>
    <message>
        <source>{count} people are missing on {start:%A} {start:%H:%M}-{end:%H:%M}.</source>
        <translation>Am {start:%A} {start:%H:%M}–{end:%H:%M} fehlen {count} Personen.</translation>
    </message>
    <message>
        <source>leave it short; about {lost:.2f} of margin is lost with customers who leave</source>
        <translation>so lassen; etwa {lost:.2f} Ertrag gehen mit Kunden verloren, die nicht bleiben</translation>
    </message>
    <message>
        <source>ask {name} to work {start:%A} {start:%H:%M}-{end:%H:%M}</source>
        <translation>{name} fragen: Schicht am {start:%A} {start:%H:%M}–{end:%H:%M}</translation>
    </message>
    <message>
        <source>works {start:%H:%M}-{end:%H:%M} on that day</source>
        <translation>arbeitet an dem Tag {start:%H:%M}–{end:%H:%M}</translation>
    </message>
    <message>
        <source>has a break then</source>
        <translation>hat dann Pause</translation>
    </message>
    <message>
        <source>ask {name} to come at {until:%H:%M} on {until:%A}</source>
        <translation>{name} bitten, am {until:%A} um {until:%H:%M} zu kommen</translation>
    </message>
    <message>
        <source>ask {name} to stay until {until:%H:%M} on {until:%A}</source>
        <translation>{name} bitten, am {until:%A} bis {until:%H:%M} zu bleiben</translation>
    </message>
    <message>
        <source>has {day:%A} off</source>
        <translation>hat am {day:%A} frei</translation>
    </message>
    <message>
        <source>has another shift on {day:%A} that stays</source>
        <translation>hat am {day:%A} eine andere Schicht, die bleibt</translation>
    </message>
    <message>
        <source>is not available for {start:%A} {start:%H:%M}-{end:%H:%M}</source>
        <translation>ist am {start:%A} {start:%H:%M}–{end:%H:%M} nicht verfügbar</translation>
    </message>
    <message>
        <source>is not available for a whole shift that covers {start:%A} {start:%H:%M}-{end:%H:%M}</source>
        <translation>ist nicht für eine ganze Schicht verfügbar, die {start:%A} {start:%H:%M}–{end:%H:%M} abdeckt</translation>
    </message>
    <message>
        <source>works {days} days already, {most} are allowed</source>
        <translation>arbeitet schon {days} Tage, {most} sind erlaubt</translation>
    </message>
    <message>
        <source>would have less than {hours:g} hours of rest</source>
        <translation>hätte weniger als {hours:g} Stunden Ruhe</translation>
    </message>
    <message>
        <source>has too few of {hours:g} hours a week left for a shift</source>
        <translation>hat von {hours:g} Stunden pro Woche zu wenig für eine Schicht übrig</translation>
    </message>
    <message>
        <source>would have no rest of {hours:g} hours in one piece in those days</source>
        <translation>hätte in diesen Tagen keine {hours:g} Stunden Ruhe am Stück</translation>
    </message>
    <message>
        <source>could come, but the shortest shift costs {pay:.2f}</source>
        <translation>könnte kommen, aber die kürzeste Schicht kostet {pay:.2f}</translation>
    </message>
    <message>
        <source>is not available long enough for a shift of {hours:g} hours</source>
        <translation>ist nicht lange genug für eine Schicht von {hours:g} Stunden verfügbar</translation>
    </message>
    <message>
        <source>Planning shifts</source>
        <translation>Schichten werden geplant</translation>
    </message>
    <message>
        <source>How far this is from the best possible was not worked out.</source>
        <translation>Wie weit das vom bestmöglichen Plan entfernt ist, wurde nicht berechnet.</translation>
    </message>
    <message>
        <source>No schedule under these rules can be better.</source>
        <translation>Unter diesen Regeln kann kein Dienstplan besser sein.</translation>
    </message>
    <message>
        <source>Within about {share:.1%} of the best possible.</source>
        <translation>Höchstens etwa {share:.1%} vom bestmöglichen Plan entfernt.</translation>
    </message>
    <message>
        <source>A spare pair of hands: enough people are there without this shift.</source>
        <translation>Eine Hand mehr als nötig: Auch ohne diese Schicht sind genug Leute da.</translation>
    </message>
    <message>
        <source>Without {name}, 1 person short {start:%H:%M}-{end:%H:%M}</source>
        <translation>Ohne {name} fehlt {start:%H:%M}–{end:%H:%M} 1 Person</translation>
    </message>
    <message>
        <source>Without {name}, {people} people short {start:%H:%M}-{end:%H:%M}</source>
        <translation>Ohne {name} fehlen {start:%H:%M}–{end:%H:%M} {people} Personen</translation>
    </message>
    <message>
        <source>There are too few weeks of orders to test the forecast on: import at least three weeks.</source>
        <translation>Um die Prognose zu prüfen, gibt es zu wenige Wochen: Importieren Sie mindestens drei Wochen.</translation>
    </message>
    <message>
        <source>Testing the forecast on your past weeks</source>
        <translation>Die Prognose wird an Ihren vergangenen Wochen geprüft</translation>
    </message>
    <message>
        <source>We forecast the last week of your past from what was known before it.</source>
        <translation>Wir haben Ihre letzte Woche aus dem vorausgesagt, was davor bekannt war.</translation>
    </message>
    <message>
        <source>We forecast the last {weeks} weeks of your past, each day up to {days} days before it came.</source>
        <translation>Wir haben Ihre letzten {weeks} Wochen vorausgesagt, jeden Tag bis zu {days} Tage im Voraus.</translation>
    </message>
    <message>
        <source>For each half hour we were off by {error:.1f} orders of {orders:.1f} on average.</source>
        <translation>Je halbe Stunde lagen wir im Schnitt um {error:.1f} von {orders:.1f} Bestellungen daneben.</translation>
    </message>
    <message>
        <source>For every {minutes} minutes we were off by {error:.1f} orders of {orders:.1f} on average.</source>
        <translation>Je {minutes} Minuten lagen wir im Schnitt um {error:.1f} von {orders:.1f} Bestellungen daneben.</translation>
    </message>
    <message>
        <source>A perfect forecaster, who knew exactly how busy you are but not who walks in when, would be off by {error:.1f}.</source>
        <translation>Eine perfekte Prognose, die genau weiß, wie viel los ist, aber nicht, wer wann hereinkommt, läge um {error:.1f} daneben.</translation>
    </message>
    <message>
        <source>The forecast is {closer:.0%} closer than averaging the last four weeks.</source>
        <translation>Die Prognose ist {closer:.0%} näher dran als der Schnitt der letzten vier Wochen.</translation>
    </message>
    <message>
        <source>The forecast is {closer:.0%} closer than copying last week.</source>
        <translation>Die Prognose ist {closer:.0%} näher dran als eine Kopie der letzten Woche.</translation>
    </message>
    <message>
        <source>Of 100 half hours, {inside:.0f} had as many orders as the likely range says; it should be 80.</source>
        <translation>Von 100 halben Stunden lagen {inside:.0f} im wahrscheinlichen Bereich; es sollten 80 sein.</translation>
    </message>
    <message>
        <source>Of 100 times {minutes} minutes, {inside:.0f} had as many orders as the likely range says; it should be 80.</source>
        <translation>Von 100 Abschnitten zu {minutes} Minuten lagen {inside:.0f} im wahrscheinlichen Bereich; es sollten 80 sein.</translation>
    </message>
    <message>
        <source>Day totals were off by {share:.0%} ({orders:.0f} of {usual:.0f} orders); luck alone is {luck:.0%}.</source>
        <translation>Die Tagessummen lagen um {share:.0%} daneben ({orders:.0f} von {usual:.0f} Bestellungen); der Zufall allein macht {luck:.0%} aus.</translation>
    </message>
    <message>
        <source>On average we were {share:.0%} too high.</source>
        <translation>Im Schnitt lagen wir um {share:.0%} zu hoch.</translation>
    </message>
    <message>
        <source>On average we were {share:.0%} too low.</source>
        <translation>Im Schnitt lagen wir um {share:.0%} zu niedrig.</translation>
    </message>
    <message>
        <source>Planned by it, you would have had the right number of people in {right:.0%} of the half hours, one too few in {short:.0%} and one too many in {spare:.0%}.</source>
        <translation>Danach geplant, hätten Sie in {right:.0%} der halben Stunden die richtige Zahl von Personen gehabt, in {short:.0%} eine zu wenig und in {spare:.0%} eine zu viel.</translation>
    </message>
    <message>
        <source>Planned by it, you would have had the right number of people {right:.0%} of the time, one too few {short:.0%} and one too many {spare:.0%} of it.</source>
        <translation>Danach geplant, hätten Sie in {right:.0%} der Zeit die richtige Zahl von Personen gehabt, in {short:.0%} eine zu wenig und in {spare:.0%} eine zu viel.</translation>
    </message>
    <message>
        <source>You would have been two or more people short {short:.0%} of the time and two or more spare {spare:.0%}.</source>
        <translation>In {short:.0%} der Zeit hätten zwei oder mehr Personen gefehlt, in {spare:.0%} wären zwei oder mehr übrig gewesen.</translation>
    </message>
    <message>
        <source>{date:%d %b} {share:+.0%}</source>
        <translation>{date:%d %b} {share:+.0%}</translation>
    </message>
    <message>
        <source>The days that we missed most: {days}. Was there an event?</source>
        <translation>Die Tage, bei denen wir am weitesten danebenlagen: {days}. Gab es da etwas Besonderes?</translation>
    </message>
    <message>
        <source>A busy morning means a busy afternoon at your shop: knowing it makes the rest {gain:.0%} closer.</source>
        <translation>Ist bei Ihnen morgens viel los, dann auch nachmittags: Dieses Wissen macht die Prognose für den Rest {gain:.0%} genauer.</translation>
    </message>
    <message>
        <source>A busy morning has not meant a busier afternoon at your shop.</source>
        <translation>Ein Morgen mit Andrang hieß bei Ihnen bisher nicht, dass nachmittags mehr los ist.</translation>
    </message>
    <message>
        <source>It is too early to grade the forecast.</source>
        <translation>Es ist zu früh, die Prognose zu bewerten.</translation>
    </message>
    <message>
        <source>All in all: as good as it gets.</source>
        <translation>Insgesamt: besser geht es nicht.</translation>
    </message>
    <message>
        <source>All in all: good.</source>
        <translation>Insgesamt: gut.</translation>
    </message>
    <message>
        <source>All in all: something moves that we cannot see.</source>
        <translation>Insgesamt: Etwas wirkt mit, das wir nicht sehen.</translation>
    </message>
    <message>
        <source>All in all: check the data.</source>
        <translation>Insgesamt: Prüfen Sie die Daten.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>{start:%A %d %B}, {start:%H:%M}-{end:%H:%M}: people needed now {now}, when published {before}.</source>
        <translation>{start:%A %d %B}, {start:%H:%M}–{end:%H:%M}: benötigte Personen jetzt {now}, bei der Freigabe {before}.</translation>
    </message>
    <message>
        <source>{name}, {day:%A %d %B}: {before} → {after}</source>
        <translation>{name}, {day:%A %d %B}: {before} → {after}</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>{name} has {day:%A %d %B} off, so {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>{name} hat am {day:%A %d %B} frei, deshalb wurde {start:%H:%M}–{end:%H:%M} weggelassen.</translation>
    </message>
    <message>
        <source>{name} is no longer among the people, so {day:%A %d %B} {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>{name} ist nicht mehr im Team, deshalb wurde {day:%A %d %B} {start:%H:%M}–{end:%H:%M} weggelassen.</translation>
    </message>
    <message>
        <source>{name} has a locked shift on {day:%A %d %B}, so {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>{name} hat am {day:%A %d %B} eine fixierte Schicht, deshalb wurde {start:%H:%M}–{end:%H:%M} weggelassen.</translation>
    </message>
    <message>
        <source>The shop is closed on {day:%A %d %B}, so {start:%H:%M}-{end:%H:%M} was left out.</source>
        <translation>Der Laden ist am {day:%A %d %B} geschlossen, deshalb wurde {start:%H:%M}–{end:%H:%M} weggelassen.</translation>
    </message>
    <message>
        <source>The template needs a name; type one, such as Usual week.</source>
        <translation>Die Vorlage braucht einen Namen; geben Sie einen ein, zum Beispiel „Normale Woche“.</translation>
    </message>
    <message>
        <source>This week has no shifts yet, so there is nothing to keep as a template; add shifts first.</source>
        <translation>Diese Woche hat noch keine Schichten, also nichts für eine Vorlage; fügen Sie zuerst Schichten hinzu.</translation>
    </message>
    <message>
        <source>There is no template called “{name}”; choose one of the list.</source>
        <translation>Eine Vorlage namens „{name}“ gibt es nicht; wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Saving the orders of {name}</source>
        <translation>Die Bestellungen von {name} werden gespeichert</translation>
    </message>
    <message>
        <source>It is too early in the day to say.</source>
        <translation>Dafür ist es noch zu früh am Tag.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has not meant a busier rest of the day.</source>
        <translation>Bisher {compared}; bei Ihnen hieß das noch nicht, dass am restlichen Tag mehr los ist.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has not meant a quieter rest of the day.</source>
        <translation>Bisher {compared}; bei Ihnen hieß das noch nicht, dass der restliche Tag ruhiger wird.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has meant a busier rest of the day, so {change:.0%} more orders are expected than before.</source>
        <translation>Bisher {compared}; bei Ihnen hieß das, dass am restlichen Tag mehr los ist, deshalb werden {change:.0%} mehr Bestellungen erwartet als zuvor.</translation>
    </message>
    <message>
        <source>So far {compared}; at your shop that has meant a quieter rest of the day, so {change:.0%} fewer orders are expected than before.</source>
        <translation>Bisher {compared}; bei Ihnen hieß das, dass der restliche Tag ruhiger wird, deshalb werden {change:.0%} weniger Bestellungen erwartet als zuvor.</translation>
    </message>
    <message>
        <source>as forecast</source>
        <translation>wie in der Prognose</translation>
    </message>
    <message>
        <source>{share:.0%} above the forecast</source>
        <translation>{share:.0%} über der Prognose</translation>
    </message>
    <message>
        <source>{share:.0%} below the forecast</source>
        <translation>{share:.0%} unter der Prognose</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>von Ihnen eingetragen</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>eingetragen</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>{source}: {basis}</source>
        <translation>{source}: {basis}</translation>
    </message>
    <message>
        <source>How many people you need</source>
        <translation>Wie viele Personen Sie brauchen</translation>
    </message>
    <message>
        <source>The shares in your promise must lie between 0 and {all:.0%}.</source>
        <translation>Die Anteile in Ihrem Versprechen müssen zwischen 0 und {all:.0%} liegen.</translation>
    </message>
    <message>
        <source>The longest wait you promise cannot be less than nothing.</source>
        <translation>Die längste Wartezeit in Ihrem Versprechen kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The least people on duty must lie between nobody and {max_staff}.</source>
        <translation>Die Mindestzahl an Personen muss zwischen null und {max_staff} liegen.</translation>
    </message>
    <message>
        <source>The least people at opening and closing must lie between nobody and {max_staff}.</source>
        <translation>Die Mindestzahl an Personen beim Öffnen und Schließen muss zwischen null und {max_staff} liegen.</translation>
    </message>
    <message>
        <source>The most that people are busy must lie above 0 and at most at {all:.0%} of their time.</source>
        <translation>Die höchste Auslastung der Personen muss über 0 und darf höchstens bei {all:.0%} ihrer Zeit liegen.</translation>
    </message>
    <message>
        <source>On {worst:%a} {day} {worst:%b} at {worst:%H:%M} you want more people at least than at most: change one of the two limits.</source>
        <translation>Am {worst:%a}, {day}. {worst:%b} um {worst:%H:%M} ist Ihre Mindestzahl an Personen größer als Ihre Höchstzahl: Ändern Sie eine der beiden.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
    <message>
        <source>Closed.</source>
        <translation>Geschlossen.</translation>
    </message>
    <message>
        <source>Nobody is needed for {orders} orders.</source>
        <translation>Für {orders} Bestellungen wird niemand gebraucht.</translation>
    </message>
    <message>
        <source>{orders} orders x {minutes_per_order:.1f} min = {work_minutes:.0f} of the {staff_minutes} staff-minutes that {people}</source>
        <translation>{orders} Bestellungen × {minutes_per_order:.1f}&#xa0;min = {work_minutes:.0f} der {staff_minutes} Minuten von {people}</translation>
    </message>
    <message>
        <source>{sentence}; even so only {share_in_time:.0%} are served in time.</source>
        <translation>{sentence}; selbst so werden nur {share_in_time:.0%} rechtzeitig bedient.</translation>
    </message>
    <message>
        <source>{sentence}; you want no more, so only {share_in_time:.0%} are served in time.</source>
        <translation>{sentence}; mehr wollen Sie nicht, deshalb werden nur {share_in_time:.0%} rechtzeitig bedient.</translation>
    </message>
    <message>
        <source>{sentence}; {fewer} would be busy for {fewer_busy:.0%} of their time.</source>
        <translation>{sentence}; mit {fewer} wäre das Team zu {fewer_busy:.0%} ausgelastet.</translation>
    </message>
    <message>
        <source>{sentence}; {fewer} would do, but you never want fewer than {number}.</source>
        <translation>{sentence}; mit {fewer} ginge es auch, aber Sie wollen nie weniger als {number}.</translation>
    </message>
    <message>
        <source>{sentence}; with {fewer}, {fewer_in_time:.0%} would be served in time and {fewer_leave:.0%} would leave.</source>
        <translation>{sentence}; mit {fewer}: {fewer_in_time:.0%} rechtzeitig bedient, {fewer_leave:.0%} gehen.</translation>
    </message>
    <message>
        <source>one has</source>
        <translation>1 Person</translation>
    </message>
    <message>
        <source>{number} have</source>
        <translation>{number} Personen</translation>
    </message>
    <message>
        <source>{name} is in use by another program; close it there and try again.</source>
        <translation>{name} ist in einem anderen Programm offen; schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} may only be read, so nothing was saved; save it under another name.</source>
        <translation>{name} darf nur gelesen werden, deshalb wurde nichts gespeichert; speichern Sie unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved; free some space and try again.</source>
        <translation>Der Datenträger ist voll, deshalb wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is damaged and cannot be read; open a copy that you kept.</source>
        <translation>{name} ist beschädigt und nicht lesbar; öffnen Sie eine Kopie, die Sie aufgehoben haben.</translation>
    </message>
    <message>
        <source>{name} cannot be read or written just now; check the disk or the folder and try again.</source>
        <translation>{name} lässt sich gerade nicht lesen oder schreiben; prüfen Sie Datenträger oder Ordner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are already working in {name}, and all of it is saved.</source>
        <translation>Sie arbeiten schon in {name}, und alles ist gespeichert.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer ShopFlow; update ShopFlow to open it.</source>
        <translation>{name} wurde mit einem neueren ShopFlow gespeichert; aktualisieren Sie ShopFlow, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>There is already a file {name} in this folder; choose another name.</source>
        <translation>In diesem Ordner gibt es schon eine Datei {name}; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose a shop file, which ends in .shopflow.</source>
        <translation>{name} ist ein Ordner; wählen Sie eine Ladendatei, sie endet auf .shopflow.</translation>
    </message>
    <message>
        <source>There is no shop file {name} in this folder; check the name.</source>
        <translation>In diesem Ordner gibt es keine Ladendatei {name}; prüfen Sie den Namen.</translation>
    </message>
    <message>
        <source>{name} is not a shop of ShopFlow; choose a file that ends in .shopflow.</source>
        <translation>{name} ist kein Laden von ShopFlow; wählen Sie eine Datei, die auf .shopflow endet.</translation>
    </message>
    <message>
        <source>{name} cannot be saved there; choose another folder or close the file elsewhere.</source>
        <translation>{name} lässt sich dort nicht speichern; wählen Sie einen anderen Ordner oder schließen Sie die Datei anderswo.</translation>
    </message>
    <message>
        <source>{file_name} would count customers twice: on {shared:,} of its days the shop already has the orders of {file_name2}, and one of the two holds only part of the same customers. Keep one of them.</source>
        <translation>{file_name} würde Kunden doppelt zählen: Für {shared:,} dieser Tage hat der Laden schon die Bestellungen von {file_name2}, und eine der beiden enthält nur einen Teil derselben Kunden. Behalten Sie eine davon.</translation>
    </message>
    <message>
        <source>What the change costs and saves</source>
        <translation>Was die Änderung kostet und spart</translation>
    </message>
    <message>
        <source>The shop is not open at any of the times chosen: choose other days or hours.</source>
        <translation>Der Laden hat zu keiner der gewählten Zeiten geöffnet: Wählen Sie andere Tage oder Zeiten.</translation>
    </message>
    <message>
        <source>First guess (open days so far: {days}): weekdays cannot be told apart before one full week, so the likely range is wide.</source>
        <translation>Erste Schätzung (offene Tage bisher: {days}): Vor einer vollen Woche lassen sich die Wochentage nicht unterscheiden, deshalb ist der wahrscheinliche Bereich breit.</translation>
    </message>
    <message>
        <source>Early guess (open days so far: {days}): the likely range is a cautious assumption until there are {measured} weeks of orders.</source>
        <translation>Frühe Schätzung (offene Tage bisher: {days}): Der wahrscheinliche Bereich ist vorsichtig angenommen, bis es {measured} Wochen mit Bestellungen gibt.</translation>
    </message>
    <message>
        <source>Rough forecast (open days so far: {days}): the likely range is measured on your own weeks; from {weighed} weeks on it also learns how quickly your shop changes.</source>
        <translation>Grobe Prognose (offene Tage bisher: {days}): Der wahrscheinliche Bereich ist an Ihren eigenen Wochen gemessen; ab {weighed} Wochen lernt sie auch, wie schnell sich Ihr Laden verändert.</translation>
    </message>
    <message>
        <source>Normal forecast (open days so far: {days}): recent weeks count most, as far as your own past shows that this helps; with 13 months of orders it also learns from the same time last year.</source>
        <translation>Normale Prognose (offene Tage bisher: {days}): Die letzten Wochen zählen am meisten, soweit Ihre eigene Vergangenheit zeigt, dass das hilft; ab 13 Monaten mit Bestellungen lernt sie auch aus derselben Zeit im Vorjahr.</translation>
    </message>
    <message>
        <source>Seasonal forecast (open days so far: {days}): recent weeks count most, and the same time last year counts as far as your own past shows that years are alike.</source>
        <translation>Prognose mit Jahreszeiten (offene Tage bisher: {days}): Die letzten Wochen zählen am meisten, und dieselbe Zeit im Vorjahr zählt, soweit Ihre eigene Vergangenheit zeigt, dass sich die Jahre gleichen.</translation>
    </message>
    <message>
        <source>A usual day has about {orders:.0f} orders.</source>
        <translation>Ein normaler Tag hat etwa {orders:.0f} Bestellungen.</translation>
    </message>
    <message>
        <source>{share:.0%} of the day&apos;s orders come at this time.</source>
        <translation>{share:.0%} der Bestellungen des Tages kommen in dieser Zeit.</translation>
    </message>
    <message>
        <source>{name}: x{factor:.1f}, not seen yet (likely x{low:.1f} to x{high:.1f}).</source>
        <translation>{name}: ×{factor:.1f}, noch nicht erlebt (wahrscheinlich ×{low:.1f} bis ×{high:.1f}).</translation>
    </message>
    <message>
        <source>{name}: x{factor:.1f}, learnt from 1 day (likely x{low:.1f} to x{high:.1f}).</source>
        <translation>{name}: ×{factor:.1f}, aus 1 Tag gelernt (wahrscheinlich ×{low:.1f} bis ×{high:.1f}).</translation>
    </message>
    <message>
        <source>{name}: x{factor:.1f}, learnt from {days} days (likely x{low:.1f} to x{high:.1f}).</source>
        <translation>{name}: ×{factor:.1f}, aus {days} Tagen gelernt (wahrscheinlich ×{low:.1f} bis ×{high:.1f}).</translation>
    </message>
    <message>
        <source>{weekday}: as many as on a usual day.</source>
        <translation>{weekday}: so viele wie an einem normalen Tag.</translation>
    </message>
    <message>
        <source>{weekday}: {share:.0%} more than on a usual day.</source>
        <translation>{weekday}: {share:.0%} mehr als an einem normalen Tag.</translation>
    </message>
    <message>
        <source>{weekday}: {share:.0%} fewer than on a usual day.</source>
        <translation>{weekday}: {share:.0%} weniger als an einem normalen Tag.</translation>
    </message>
    <message>
        <source>See the rush before it happens.</source>
        <translation>Den Andrang sehen, bevor er kommt.</translation>
    </message>
    <message>
        <source>Your orders stay on this computer.</source>
        <translation>Ihre Bestellungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Made with:</source>
        <translation>Erstellt mit:</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; your orders are safe.</source>
        <translation>Es ist etwas Unerwartetes passiert; Ihre Bestellungen sind sicher.</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Bestellung {number}</translation>
    </message>
    <message>
        <source>{orders} of {aim} orders in {minutes} minutes</source>
        <translation>{orders} von {aim} Bestellungen in {minutes} Minuten</translation>
    </message>
    <message>
        <source>{orders} of {aim} orders, {minutes} of {all} minutes</source>
        <translation>{orders} von {aim} Bestellungen, {minutes} von {all} Minuten</translation>
    </message>
    <message>
        <source>It most likely lies between &lt;b&gt;{low}&lt;/b&gt; and &lt;b&gt;{high}&lt;/b&gt;.</source>
        <translation>Wahrscheinlich liegt es zwischen &lt;b&gt;{low}&lt;/b&gt; und &lt;b&gt;{high}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Time 30 orders in ten minutes of a rush, and every wait becomes surer.</source>
        <translation>Messen Sie 30 Bestellungen in zehn Minuten Andrang, und jede Wartezeit wird sicherer.</translation>
    </message>
    <message>
        <source>An order takes about {mean}: a guess, nobody has timed it.</source>
        <translation>Eine Bestellung dauert etwa {mean}: eine Schätzung, niemand hat gemessen.</translation>
    </message>
    <message>
        <source>An order takes about {mean}, by {count} timed orders.</source>
        <translation>Eine Bestellung dauert etwa {mean}, nach {count} gemessenen Bestellungen.</translation>
    </message>
    <message>
        <source>An order takes about {mean}.</source>
        <translation>Eine Bestellung dauert etwa {mean}.</translation>
    </message>
    <message>
        <source>An order takes &lt;b&gt;{mean}&lt;/b&gt;, most likely between {low} and {high}. Until now: {before} ({source}).</source>
        <translation>Eine Bestellung dauert &lt;b&gt;{mean}&lt;/b&gt;, wahrscheinlich zwischen {low} und {high}. Bisher: {before} ({source}).</translation>
    </message>
    <message>
        <source>{count} orders are enough for a good answer.</source>
        <translation>{count} Bestellungen reichen für eine gute Antwort.</translation>
    </message>
    <message>
        <source>{count} more orders make it surer.</source>
        <translation>{count} weitere Bestellungen machen es sicherer.</translation>
    </message>
    <message>
        <source>These answers do not go together with an order of {before}. Time some orders, or answer again.</source>
        <translation>Diese Antworten passen nicht zu {before} je Bestellung. Messen Sie einige Bestellungen oder antworten Sie noch einmal.</translation>
    </message>
    <message>
        <source>An order takes &lt;b&gt;{mean}&lt;/b&gt;, most likely between {low} and {high}; customers wait about &lt;b&gt;{patience} min&lt;/b&gt; before they leave. Until now: {before} and {patience_before} min.</source>
        <translation>Eine Bestellung dauert &lt;b&gt;{mean}&lt;/b&gt;, wahrscheinlich zwischen {low} und {high}; Kunden warten etwa &lt;b&gt;{patience}&#xa0;min&lt;/b&gt;, bevor sie gehen. Bisher: {before} und {patience_before}&#xa0;min.</translation>
    </message>
    <message>
        <source>Your till took {orders} orders in a quarter of an hour with {people} on {day} {time}. So an order cannot take longer than about &lt;b&gt;{limit}&lt;/b&gt;. It may take far less: this is no service time.</source>
        <translation>Ihre Kasse nahm am {day} {time} mit {people} in einer Viertelstunde {orders} Bestellungen auf. Eine Bestellung kann also nicht länger als etwa &lt;b&gt;{limit}&lt;/b&gt; dauern. Sie kann viel kürzer sein: Das ist keine gemessene Bearbeitungszeit.</translation>
    </message>
    <message>
        <source>{mean} an order cannot be right: your till was faster. Time some orders.</source>
        <translation>{mean} je Bestellung kann nicht stimmen: Ihre Kasse war schneller. Messen Sie einige Bestellungen.</translation>
    </message>
    <message>
        <source>{used} orders say when they were begun and when they were done: &lt;b&gt;{mean}&lt;/b&gt; an order on average. {left_out} without usable times are left out.</source>
        <translation>{used} Bestellungen sagen, wann sie begonnen und wann sie fertig waren: im Schnitt &lt;b&gt;{mean}&lt;/b&gt; je Bestellung. {left_out} ohne brauchbare Zeiten sind weggelassen.</translation>
    </message>
    <message>
        <source>line {number} “{typed}”</source>
        <translation>Zeile {number} „{typed}“</translation>
    </message>
    <message>
        <source>Not a time between a second and two hours: {lines}.</source>
        <translation>Keine Zeit zwischen einer Sekunde und zwei Stunden: {lines}.</translation>
    </message>
    <message>
        <source>Customers wait before they leave</source>
        <translation>Kunden warten, bevor sie gehen</translation>
    </message>
    <message>
        <source>Turn away at the sight of 5 in line</source>
        <translation>Kehren um, wenn 5 anstehen</translation>
    </message>
    <message>
        <source>An order takes</source>
        <translation>Eine Bestellung dauert</translation>
    </message>
    <message>
        <source>At the {stage}</source>
        <translation>Station {stage}</translation>
    </message>
    <message>
        <source>{mean} ({low} to {high})</source>
        <translation>{mean} ({low} bis {high})</translation>
    </message>
    <message>
        <source>± {share}</source>
        <translation>± {share}</translation>
    </message>
    <message>
        <source>From order to order</source>
        <translation>Von Bestellung zu Bestellung</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>An order takes {mean}</source>
        <translation>Eine Bestellung dauert {mean}</translation>
    </message>
    <message>
        <source>Learn from what you saw</source>
        <translation>Aus Ihren Beobachtungen lernen</translation>
    </message>
    <message>
        <source>Expected orders by day and half hour</source>
        <translation>Erwartete Bestellungen nach Tag und halber Stunde</translation>
    </message>
    <message>
        <source>Expect another number of orders</source>
        <translation>Eine andere Zahl an Bestellungen erwarten</translation>
    </message>
    <message>
        <source>In the map of the week</source>
        <translation>In der Wochenkarte</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>busy</source>
        <translation>viel los</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>People needed by day and time</source>
        <translation>Benötigte Personen nach Tag und Uhrzeit</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>benötigte Personen</translation>
    </message>
    <message>
        <source>{} spare</source>
        <translation>{} übrig</translation>
    </message>
    <message>
        <source>{} too few</source>
        <translation>{} zu wenig</translation>
    </message>
    <message>
        <source>Time of day, if apart</source>
        <translation>Uhrzeit, falls eigene Spalte</translation>
    </message>
    <message>
        <source>On average {} an order</source>
        <translation>Im Schnitt {} je Bestellung</translation>
    </message>
    <message>
        <source>Orders from {} to {}</source>
        <translation>Bestellungen von {} bis {}</translation>
    </message>
    <message>
        <source>As you said: {} is {}.</source>
        <translation>Wie von Ihnen gesagt: {} bedeutet {}.</translation>
    </message>
    <message>
        <source>day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Certain: {} can only be {}.</source>
        <translation>Sicher: Bei {} geht nur {}.</translation>
    </message>
    <message>
        <source>{} is {}.</source>
        <translation>{} bedeutet {}.</translation>
    </message>
    <message>
        <source>Open orders file</source>
        <translation>Bestelldatei öffnen</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Team aus einer Datei</translation>
    </message>
    <message>
        <source>Daily values from a file</source>
        <translation>Tageswerte aus einer Datei</translation>
    </message>
    <message>
        <source>Open shop</source>
        <translation>Laden öffnen</translation>
    </message>
    <message>
        <source>Save shop as</source>
        <translation>Laden speichern unter</translation>
    </message>
    <message>
        <source>Export plan to Excel</source>
        <translation>Plan nach Excel exportieren</translation>
    </message>
    <message>
        <source>Export calendars</source>
        <translation>Kalender exportieren</translation>
    </message>
    <message>
        <source>Save plan as PDF</source>
        <translation>Plan als PDF speichern</translation>
    </message>
    <message>
        <source>Read edited plan back</source>
        <translation>Bearbeiteten Plan einlesen</translation>
    </message>
    <message>
        <source>Save list of people</source>
        <translation>Teamliste speichern</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>hardly anyone</source>
        <translation>kaum jemand</translation>
    </message>
    <message>
        <source>one in twenty</source>
        <translation>jeder zwanzigste</translation>
    </message>
    <message>
        <source>one in ten</source>
        <translation>jeder zehnte</translation>
    </message>
    <message>
        <source>one in eight</source>
        <translation>jeder achte</translation>
    </message>
    <message>
        <source>one in six</source>
        <translation>jeder sechste</translation>
    </message>
    <message>
        <source>one in five</source>
        <translation>jeder fünfte</translation>
    </message>
    <message>
        <source>one in four</source>
        <translation>jeder vierte</translation>
    </message>
    <message>
        <source>one in three</source>
        <translation>jeder dritte</translation>
    </message>
    <message>
        <source>four in ten</source>
        <translation>vier von zehn</translation>
    </message>
    <message>
        <source>half of the</source>
        <translation>die Hälfte der</translation>
    </message>
    <message>
        <source>six in ten</source>
        <translation>sechs von zehn</translation>
    </message>
    <message>
        <source>seven in ten</source>
        <translation>sieben von zehn</translation>
    </message>
    <message>
        <source>eight in ten</source>
        <translation>acht von zehn</translation>
    </message>
    <message>
        <source>nine in ten</source>
        <translation>neun von zehn</translation>
    </message>
    <message>
        <source>nearly all</source>
        <translation>fast alle</translation>
    </message>
    <message>
        <source>under 1 minute</source>
        <translation>unter 1 Minute</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In a chart or table</source>
        <translation>In einem Diagramm oder einer Tabelle</translation>
    </message>
    <message>
        <source>In a grid or chart</source>
        <translation>In einem Raster oder Diagramm</translation>
    </message>
    <message>
        <source>Go to the neighbour and read it out</source>
        <translation>Zum Nachbarfeld gehen und es vorlesen</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Open what is under the mark</source>
        <translation>Öffnen, was markiert ist</translation>
    </message>
    <message>
        <source>First and last of the line</source>
        <translation>Anfang und Ende der Zeile</translation>
    </message>
    <message>
        <source>Next box or button, and back</source>
        <translation>Nächstes Feld oder nächste Schaltfläche, und zurück</translation>
    </message>
    <message>
        <source>Close a message or panel</source>
        <translation>Meldung oder Seitenleiste schließen</translation>
    </message>
    <message>
        <source>ShopFlow counts your own orders per quarter of an hour, learns the pattern of your weekdays and how busy the last weeks were, and adds public holidays and the special days that you named.</source>
        <translation>ShopFlow zählt Ihre eigenen Bestellungen je Viertelstunde, lernt das Muster Ihrer Wochentage und wie viel in den letzten Wochen los war, und rechnet Feiertage und die besonderen Tage ein, die Sie genannt haben.</translation>
    </message>
    <message>
        <source>Likely range</source>
        <translation>Wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>500 possible weeks are drawn, which differ as much as your own past weeks differed from what was to be expected. On 8 days in 10 the orders should lie within the band.</source>
        <translation>500 mögliche Wochen werden gezogen, die so sehr schwanken wie Ihre eigenen vergangenen Wochen. An 8 von 10 Tagen sollten die Bestellungen in diesem Bereich liegen.</translation>
    </message>
    <message>
        <source>People needed in a half hour, less the people who are on shift and not on a break throughout it.</source>
        <translation>In einer halben Stunde benötigte Personen, abzüglich derer, die Schicht haben und nicht die ganze Zeit Pause machen.</translation>
    </message>
    <message>
        <source>How long people wait</source>
        <translation>Wie lange Kunden warten</translation>
    </message>
    <message>
        <source>500 days are played through, customer by customer: they come as the forecast says, each order takes about as long as your orders take, and the people on shift serve them in turn. A wait is the time from joining the line until somebody begins with the order.</source>
        <translation>500 Tage werden durchgespielt, Kunde für Kunde: Sie kommen, wie es die Prognose sagt, jede Bestellung dauert etwa so lange wie Ihre, und die Personen im Dienst bedienen sie der Reihe nach. Die Wartezeit reicht vom Anstellen, bis jemand mit der Bestellung beginnt.</translation>
    </message>
    <message>
        <source>How many leave</source>
        <translation>Wie viele gehen</translation>
    </message>
    <message>
        <source>Each customer in those days has a patience; who has waited that long leaves without ordering. The mean patience is yours if you entered one, else a guess that is marked as such.</source>
        <translation>Jeder Kunde an diesen Tagen hat eine Geduld; wer so lange gewartet hat, geht ohne Bestellung. Für die mittlere Geduld gilt Ihre Angabe, wenn Sie eine eingetragen haben, sonst eine Schätzung, die so gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Money lost and wages</source>
        <translation>Verlorenes Geld und Löhne</translation>
    </message>
    <message>
        <source>Lost: those who leave, times an average order, times what is left of it after ingredients, less those who come back later that day. Wages: hours on shift times the wage and what comes on top.</source>
        <translation>Verloren: wer geht, mal eine durchschnittliche Bestellung, mal das, was nach Wareneinsatz davon bleibt, ohne die, die am selben Tag wiederkommen. Löhne: Stunden in Schichten mal Stundenlohn und was dazukommt.</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>For each half hour, ShopFlow adds people until your promise holds over the many possible days of the forecast, quiet ones and busy ones; your own least and most people go before.</source>
        <translation>Für jede halbe Stunde nimmt ShopFlow so lange Personen dazu, bis Ihr Versprechen über die vielen möglichen Tage der Prognose hält, ruhige wie volle; Ihre eigenen Mindest- und Höchstzahlen gehen vor.</translation>
    </message>
    <message>
        <source>Fill week</source>
        <translation>Woche füllen</translation>
    </message>
    <message>
        <source>A search tries many thousands of ways to give shifts to your team, within your rules of work and everybody&apos;s free times, and keeps the one that costs least in wages and lost orders together.</source>
        <translation>Eine Suche probiert viele Tausend Möglichkeiten, Ihrem Team Schichten zu geben, innerhalb Ihrer Arbeitsregeln und der verfügbaren Zeiten aller, und behält die, die an Löhnen und verlorenen Bestellungen zusammen am wenigsten kostet.</translation>
    </message>
    <message>
        <source>Flat out</source>
        <translation>Am Anschlag</translation>
    </message>
    <message>
        <source>The half hours of a person&apos;s shifts in which everybody is busy over {share} of the time.</source>
        <translation>Die halben Stunden in den Schichten einer Person, in denen alle über {share} der Zeit beschäftigt sind.</translation>
    </message>
    <message>
        <source>What a change costs</source>
        <translation>Was eine Änderung kostet</translation>
    </message>
    <message>
        <source>The week is played through twice with the same customers, as it is and with your change; what differs is the answer. Lost regulars rest on guesses: they are shown apart and can be changed.</source>
        <translation>Die Woche wird zweimal mit denselben Kunden durchgespielt, so wie sie ist und mit Ihrer Änderung; der Unterschied ist die Antwort. Verlorene Stammkunden beruhen auf Schätzungen: Sie werden gesondert gezeigt und lassen sich ändern.</translation>
    </message>
    <message>
        <source>Orders that are ready</source>
        <translation>Bestellungen, die bereit sind</translation>
    </message>
    <message>
        <source>Every row of your file is read. A row counts when its time can be told; each row that does not is listed with the reason. A day that is marked as closed or with the till off teaches nothing.</source>
        <translation>Jede Zeile Ihrer Datei wird gelesen. Eine Zeile zählt, wenn ihre Zeit erkennbar ist; jede andere wird mit dem Grund aufgelistet. Aus einem Tag, der als geschlossen oder mit ausgeschalteter Kasse markiert ist, wird nichts gelernt.</translation>
    </message>
    <message>
        <source>arrival rate</source>
        <translation>Ankunftsrate</translation>
    </message>
    <message>
        <source>orders an hour; a count is Poisson, given its day</source>
        <translation>Bestellungen pro Stunde; die Anzahl ist bei gegebenem Tag Poisson-verteilt</translation>
    </message>
    <message>
        <source>prediction interval, quantile</source>
        <translation>Vorhersageintervall, Quantil</translation>
    </message>
    <message>
        <source>likely range, 8 days in 10</source>
        <translation>wahrscheinlicher Bereich, 8 von 10 Tagen</translation>
    </message>
    <message>
        <source>MAPE, MASE, CRPS</source>
        <translation>MAPE, MASE, CRPS</translation>
    </message>
    <message>
        <source>usually within 12 orders of 100</source>
        <translation>meist auf 12 von 100 Bestellungen genau</translation>
    </message>
    <message>
        <source>offered load (erlangs)</source>
        <translation>Angebotslast (Erlang)</translation>
    </message>
    <message>
        <source>people who are busy on average</source>
        <translation>Personen, die im Schnitt beschäftigt sind</translation>
    </message>
    <message>
        <source>abandonment, reneging</source>
        <translation>Abbruch, Reneging</translation>
    </message>
    <message>
        <source>customers who leave without ordering</source>
        <translation>Kunden, die ohne Bestellung gehen</translation>
    </message>
    <message>
        <source>balking</source>
        <translation>Balking</translation>
    </message>
    <message>
        <source>customers who turn away at the sight of the line</source>
        <translation>Kunden, die beim Anblick der Schlange umkehren</translation>
    </message>
    <message>
        <source>waiting times in order</source>
        <translation>Wartezeiten der Reihe nach</translation>
    </message>
    <message>
        <source>each possible day is played through, order by order</source>
        <translation>jeder mögliche Tag wird durchgespielt, Bestellung für Bestellung</translation>
    </message>
    <message>
        <source>time-dependent queue</source>
        <translation>zeitabhängige Warteschlange</translation>
    </message>
    <message>
        <source>a rush is felt for a while after it is over</source>
        <translation>ein Andrang wirkt noch eine Weile nach</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>Servicegrad</translation>
    </message>
    <message>
        <source>your promise: 9 in 10 within 5 minutes</source>
        <translation>Ihr Versprechen: 9 von 10 innerhalb von 5 Minuten</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>Auslastung</translation>
    </message>
    <message>
        <source>how busy people are; flat out is over {share}</source>
        <translation>wie beschäftigt Personen sind; am Anschlag heißt über {share}</translation>
    </message>
    <message>
        <source>staffing requirement</source>
        <translation>Personalbedarfsrechnung</translation>
    </message>
    <message>
        <source>shift scheduling, set covering</source>
        <translation>Schichtplanung, Set Covering</translation>
    </message>
    <message>
        <source>ruin and recreate</source>
        <translation>Ruin and Recreate</translation>
    </message>
    <message>
        <source>take shifts out, put better ones in</source>
        <translation>Schichten herausnehmen, bessere einsetzen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>Two of these hours overlap; write them apart, such as 07:00-14:00, 17:00-20:00.</source>
        <translation>Zwei dieser Zeiten überschneiden sich; schreiben Sie sie getrennt, etwa 07:00-14:00, 17:00-20:00.</translation>
    </message>
    <message>
        <source>“{}” is no opening hours; write them such as 07:00-18:00.</source>
        <translation>„{}“ sind keine Öffnungszeiten; schreiben Sie zum Beispiel 07:00-18:00.</translation>
    </message>
    <message>
        <source>“{0}” does not fit into a day that begins at {1}.</source>
        <translation>„{0}“ passt nicht in einen Tag, der um {1} beginnt.</translation>
    </message>
    <message>
        <source>“{}” is no time of day.</source>
        <translation>„{}“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>{day} {hours}</source>
        <translation>{day} {hours}</translation>
    </message>
    <message>
        <source>{range} · {basis}</source>
        <translation>{range} · {basis}</translation>
    </message>
    <message>
        <source>You kept your promise the whole week.</source>
        <translation>Sie haben Ihr Versprechen die ganze Woche gehalten.</translation>
    </message>
    <message>
        <source>Service slipped once: {when}.</source>
        <translation>Einmal lief es nicht rund: {when}.</translation>
    </message>
    <message>
        <source>Service slipped {count} times, worst {when}.</source>
        <translation>{count}-mal lief es nicht rund, am schlimmsten {when}.</translation>
    </message>
    <message>
        <source>No change would have paid for itself without breaking your promise.</source>
        <translation>Keine Änderung hätte sich gelohnt, ohne Ihr Versprechen zu brechen.</translation>
    </message>
    <message>
        <source>The change most worth making: &lt;b&gt;one more {when}&lt;/b&gt; for {wage} would have kept about {count} customers, {net} in all.</source>
        <translation>Die lohnendste Änderung: &lt;b&gt;eine Person mehr {when}&lt;/b&gt; für {wage} hätte etwa {count} Kunden gehalten, insgesamt {net}.</translation>
    </message>
    <message>
        <source>The change most worth making: &lt;b&gt;one fewer {when}&lt;/b&gt; saves {wage} and loses nobody.</source>
        <translation>Die lohnendste Änderung: &lt;b&gt;eine Person weniger {when}&lt;/b&gt; spart {wage}, ohne dass mehr Kunden gehen.</translation>
    </message>
    <message>
        <source>The change most worth making: &lt;b&gt;one fewer {when}&lt;/b&gt; saves {wage} and loses about {count} customers, {net} in all.</source>
        <translation>Die lohnendste Änderung: &lt;b&gt;eine Person weniger {when}&lt;/b&gt; spart {wage} und kostet etwa {count} Kunden, insgesamt {net}.</translation>
    </message>
    <message>
        <source>Hardly anyone left without ordering.</source>
        <translation>Kaum jemand ging ohne Bestellung.</translation>
    </message>
    <message>
        <source>Beside {orders} orders about {left} customers left without one (likely {low}–{high}).</source>
        <translation>Zu {orders} Bestellungen kommen etwa {left} Kunden, die ohne Bestellung gingen (wahrscheinlich {low}–{high}).</translation>
    </message>
    <message>
        <source>{people}, {leaving} of {all}, waits to {minutes} min</source>
        <translation>{people}, {leaving} von {all}, bis {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Leave that day</source>
        <translation>Gehen an dem Tag</translation>
    </message>
    <message>
        <source>Your promise</source>
        <translation>Ihr Versprechen</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>1 more</source>
        <translation>1 mehr</translation>
    </message>
    <message>
        <source>1 fewer</source>
        <translation>1 weniger</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gehalten</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>gebrochen</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
    <message>
        <source>Waits on {day}</source>
        <translation>Wartezeiten am {day}</translation>
    </message>
    <message>
        <source>people on duty by the time clock</source>
        <translation>Personen im Dienst laut Zeiterfassung</translation>
    </message>
    <message>
        <source>people on duty by that week&apos;s shifts</source>
        <translation>Personen im Dienst laut Schichten der Woche</translation>
    </message>
    <message>
        <source>people on duty as in the week of {day}</source>
        <translation>Personen im Dienst wie in der Woche ab {day}</translation>
    </message>
    <message>
        <source>the shifts</source>
        <translation>die Schichten</translation>
    </message>
    <message>
        <source>Opening your shop ...</source>
        <translation>Ihr Laden wird geöffnet ...</translation>
    </message>
    <message>
        <source>New shop from orders ...</source>
        <translation>Neuer Laden aus Bestellungen ...</translation>
    </message>
    <message>
        <source>Open orders file ...</source>
        <translation>Bestelldatei öffnen ...</translation>
    </message>
    <message>
        <source>Count by hand ...</source>
        <translation>Von Hand zählen ...</translation>
    </message>
    <message>
        <source>Open shop ...</source>
        <translation>Laden öffnen ...</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent orders files</source>
        <translation>Letzte Bestelldateien</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Beispielladen öffnen</translation>
    </message>
    <message>
        <source>Save shop as ...</source>
        <translation>Laden speichern unter ...</translation>
    </message>
    <message>
        <source>Save a copy ...</source>
        <translation>Kopie speichern ...</translation>
    </message>
    <message>
        <source>Export plan to Excel ...</source>
        <translation>Plan nach Excel exportieren ...</translation>
    </message>
    <message>
        <source>Read edited plan back ...</source>
        <translation>Bearbeiteten Plan einlesen ...</translation>
    </message>
    <message>
        <source>Export calendars ...</source>
        <translation>Kalender exportieren ...</translation>
    </message>
    <message>
        <source>Save plan as PDF ...</source>
        <translation>Plan als PDF speichern ...</translation>
    </message>
    <message>
        <source>Print ...</source>
        <translation>Drucken ...</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Find anything ...</source>
        <translation>Suchen ...</translation>
    </message>
    <message>
        <source>People from a file ...</source>
        <translation>Team aus einer Datei ...</translation>
    </message>
    <message>
        <source>Save list of people ...</source>
        <translation>Teamliste speichern ...</translation>
    </message>
    <message>
        <source>Fill the week</source>
        <translation>Die Woche füllen</translation>
    </message>
    <message>
        <source>A week back</source>
        <translation>Eine Woche zurück</translation>
    </message>
    <message>
        <source>A week forward</source>
        <translation>Eine Woche vor</translation>
    </message>
    <message>
        <source>Light look</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Look of the system</source>
        <translation>Design wie das System</translation>
    </message>
    <message>
        <source>Names in the sidebar</source>
        <translation>Namen in der Seitenleiste</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About ShopFlow</source>
        <translation>Über ShopFlow</translation>
    </message>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}.</source>
        <translation>{day} {time}: {people} nötig für {orders}.</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}, {scheduled} scheduled. {gap} too few.</source>
        <translation>{day} {time}: {people} nötig für {orders}, {scheduled} geplant. {gap} zu wenig.</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}, {scheduled} scheduled. {gap} spare.</source>
        <translation>{day} {time}: {people} nötig für {orders}, {scheduled} geplant. {gap} übrig.</translation>
    </message>
    <message>
        <source>{day} {time}: {people} needed for {orders}, and scheduled.</source>
        <translation>{day} {time}: {people} nötig für {orders}, und so geplant.</translation>
    </message>
    <message>
        <source>weekdays</source>
        <translation>Mo.–Fr.</translation>
    </message>
    <message>
        <source>the weekend</source>
        <translation>am Wochenende</translation>
    </message>
    <message>
        <source>The week of {range}</source>
        <translation>In der Woche vom {range}</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>{days} {span}</source>
        <translation>{days} {span}</translation>
    </message>
    <message>
        <source>Nobody is needed: the shop is closed all week.</source>
        <translation>Niemand wird gebraucht: Der Laden ist die ganze Woche geschlossen.</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people; you have {scheduled}, but not always at the right time.</source>
        <translation>{week} brauchen Sie {needed} Personalstunden; Sie haben {scheduled}, aber nicht immer zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people; you have {scheduled}, and not always at the right time.</source>
        <translation>{week} brauchen Sie {needed} Personalstunden; Sie haben {scheduled}, und nicht immer zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people and you have only {scheduled}.</source>
        <translation>{week} brauchen Sie {needed} Personalstunden und haben nur {scheduled}.</translation>
    </message>
    <message>
        <source>short</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people and you have {scheduled}: nobody is missing.</source>
        <translation>{week} brauchen Sie {needed} Personalstunden und haben {scheduled}: Niemand fehlt.</translation>
    </message>
    <message>
        <source>spare</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people, and you have them at the right times.</source>
        <translation>{week} brauchen Sie {needed} Personalstunden und haben sie zur richtigen Zeit.</translation>
    </message>
    <message>
        <source>{week} needs {needed} hours of people.</source>
        <translation>{week} brauchen Sie {needed} Personalstunden.</translation>
    </message>
    <message>
        <source>Most on {when}: {people}. Nobody is scheduled yet; with shifts you see here what is spare and what is short.</source>
        <translation>Höchster Bedarf {when}: {people}. Noch ist niemand geplant; mit Schichten sehen Sie hier, was übrig ist und was fehlt.</translation>
    </message>
    <message>
        <source>{spare} are spare, while {short} are short.</source>
        <translation>{spare} sind übrig, während {short} fehlen.</translation>
    </message>
    <message>
        <source>{spare} are spare, mostly {where}, while {short} are short.</source>
        <translation>{spare} sind übrig, meist {where}, während {short} fehlen.</translation>
    </message>
    <message>
        <source>{spare} are spare, while {short} are short, mostly {where}.</source>
        <translation>{spare} sind übrig, während {short} fehlen, meist {where}.</translation>
    </message>
    <message>
        <source>{spare} are spare, mostly {there}, while {short} are short, mostly {here}.</source>
        <translation>{spare} sind übrig, meist {there}, während {short} fehlen, meist {here}.</translation>
    </message>
    <message>
        <source>{hours} are {what}, spread over the week.</source>
        <translation>{hours} {what}, verteilt über die Woche.</translation>
    </message>
    <message>
        <source>{hours} are {what}, mostly {where}.</source>
        <translation>{hours} {what}, meist {where}.</translation>
    </message>
    <message>
        <source>{range} · a first answer, being worked out more exactly</source>
        <translation>{range} · eine erste Antwort, wird gerade genauer berechnet</translation>
    </message>
    <message>
        <source>{range} · the fewest people that serve {share} within {limit}</source>
        <translation>{range} · die wenigsten Personen, mit denen {share} innerhalb von {limit} bedient werden</translation>
    </message>
    <message>
        <source>At most {share} customers may leave without ordering.</source>
        <translation>Höchstens {share} Kunden dürfen ohne Bestellung gehen.</translation>
    </message>
    <message>
        <source>{when}: {reason}</source>
        <translation>{when}: {reason}</translation>
    </message>
    <message>
        <source>{part} in {whole}</source>
        <translation>{part} von {whole}</translation>
    </message>
    <message>
        <source>Serve {share} within {limit}</source>
        <translation>{share} innerhalb von {limit} bedienen</translation>
    </message>
    <message>
        <source>Never fewer than {people}</source>
        <translation>Nie weniger als {people}</translation>
    </message>
    <message>
        <source>No limit on how busy people are</source>
        <translation>Keine Grenze für die Auslastung</translation>
    </message>
    <message>
        <source>Keep people at most {share} busy</source>
        <translation>Auslastung höchstens {share}</translation>
    </message>
    <message>
        <source>At least {people}</source>
        <translation>Mindestens {people}</translation>
    </message>
    <message>
        <source>At most {people}</source>
        <translation>Höchstens {people}</translation>
    </message>
    <message>
        <source>Always {people}</source>
        <translation>Immer {people}</translation>
    </message>
    <message>
        <source>{least} to {people}</source>
        <translation>{least} bis {people}</translation>
    </message>
    <message>
        <source>every {days}</source>
        <translation>jeden {days}</translation>
    </message>
    <message>
        <source>{amount}, {place}</source>
        <translation>{amount}, {place}</translation>
    </message>
    <message>
        <source>No limit, {place}</source>
        <translation>Keine Grenze, {place}</translation>
    </message>
    <message>
        <source>Order time</source>
        <translation>Bestellzeit</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Order done</source>
        <translation>Bestellung fertig</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>Items in order</source>
        <translation>Artikel je Bestellung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Till</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Barista</source>
        <translation>Barista</translation>
    </message>
    <message>
        <source>Eat in or take away</source>
        <translation>Vor Ort / Mitnahme</translation>
    </message>
    <message>
        <source>State of the order</source>
        <translation>Status der Bestellung</translation>
    </message>
    <message>
        <source>German till export (DSFinV-K)</source>
        <translation>Deutscher Kassenexport (DSFinV-K)</translation>
    </message>
    <message>
        <source>Coffee Shop Sales practice data</source>
        <translation>Übungsdaten „Coffee Shop Sales“</translation>
    </message>
    <message>
        <source>Began work</source>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Ended work</source>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>Ended by the clock</source>
        <translation>Automatisch beendet</translation>
    </message>
    <message>
        <source>{} to {}</source>
        <translation>{} bis {}</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>{}: a first guess, which narrows from 4 weeks on</source>
        <translation>{}: eine erste Schätzung, ab 4 Wochen wird sie genauer</translation>
    </message>
    <message>
        <source>{} weeks, enough for a good forecast</source>
        <translation>{} Wochen, genug für eine gute Prognose</translation>
    </message>
    <message>
        <source>The file does not tell. Choose below; nothing is saved yet.</source>
        <translation>Aus der Datei geht das nicht hervor. Wählen Sie unten; noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>{} of {} orders are ready: {}.</source>
        <translation>{} von {} Bestellungen sind bereit: {}.</translation>
    </message>
    <message>
        <source>{} are ready: {}.</source>
        <translation>{} sind bereit: {}.</translation>
    </message>
    <message>
        <source>&lt;b&gt;1 row cannot be used&lt;/b&gt; and is left out: see it below.</source>
        <translation>&lt;b&gt;1 Zeile ist nicht brauchbar&lt;/b&gt; und wird weggelassen: siehe unten.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{} rows cannot be used&lt;/b&gt; and are left out: see them below.</source>
        <translation>&lt;b&gt;{} Zeilen sind nicht brauchbar&lt;/b&gt; und werden weggelassen: siehe unten.</translation>
    </message>
    <message>
        <source>{} are ready.</source>
        <translation>{} sind bereit.</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>working times</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>They tell how many people were on when, so that waits can be checked.</source>
        <translation>Sie sagen, wie viele Personen wann da waren, damit sich die Wartezeiten prüfen lassen.</translation>
    </message>
    <message>
        <source>There is no order in this file.</source>
        <translation>In dieser Datei ist keine Bestellung.</translation>
    </message>
    <message>
        <source>Every row was left out: see the reasons below.</source>
        <translation>Jede Zeile wurde weggelassen: Die Gründe stehen unten.</translation>
    </message>
    <message>
        <source>Import {}</source>
        <translation>{} importieren</translation>
    </message>
    <message>
        <source>{} already here.</source>
        <translation>{} schon da.</translation>
    </message>
    <message>
        <source>order was</source>
        <translation>Bestellung war</translation>
    </message>
    <message>
        <source>orders were</source>
        <translation>Bestellungen waren</translation>
    </message>
    <message>
        <source>Nothing new: {}</source>
        <translation>Nichts Neues: {}</translation>
    </message>
    <message>
        <source>all of it was already here.</source>
        <translation>alles war schon da.</translation>
    </message>
    <message>
        <source>{} imported.</source>
        <translation>{} importiert.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>{} from {}.</source>
        <translation>{}: {}.</translation>
    </message>
    <message>
        <source>{}. Add the newest orders once a week.</source>
        <translation>{}. Fügen Sie einmal pro Woche die neuesten Bestellungen hinzu.</translation>
    </message>
    <message>
        <source>Only {} of orders: a first guess. It narrows from 4 weeks on.</source>
        <translation>Nur {} mit Bestellungen: eine erste Schätzung. Ab 4 Wochen wird sie genauer.</translation>
    </message>
    <message>
        <source>Your last orders are from {}. Add newer ones.</source>
        <translation>Ihre letzten Bestellungen sind vom {}. Fügen Sie neuere hinzu.</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>keine Bestellungen</translation>
    </message>
    <message>
        <source>, closed, as you said</source>
        <translation>, geschlossen, wie von Ihnen gesagt</translation>
    </message>
    <message>
        <source>, the till was off, as you said: not learnt from</source>
        <translation>, die Kasse war aus, wie von Ihnen gesagt: daraus wird nicht gelernt</translation>
    </message>
    <message>
        <source>, an ordinary day, as you said</source>
        <translation>, ein normaler Tag, wie von Ihnen gesagt</translation>
    </message>
    <message>
        <source>, though there usually are some: taken as closed</source>
        <translation>, obwohl es sonst welche gibt: als geschlossen gewertet</translation>
    </message>
    <message>
        <source>, part of the day seems to be missing: that part is not learnt from</source>
        <translation>, ein Teil des Tages scheint zu fehlen: daraus wird nicht gelernt</translation>
    </message>
    <message>
        <source>, closed as usual</source>
        <translation>, geschlossen wie sonst</translation>
    </message>
    <message>
        <source>No orders. Were you closed?</source>
        <translation>Keine Bestellungen. Geschlossen?</translation>
    </message>
    <message>
        <source>Only {}. Was the till off?</source>
        <translation>Nur {}. Kasse aus?</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>Wie erfasst</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Till was off</source>
        <translation>Kasse war aus</translation>
    </message>
    <message>
        <source>Ordinary day</source>
        <translation>Normaler Tag</translation>
    </message>
    <message>
        <source>{}: counted as recorded</source>
        <translation>{}: zählt wie erfasst</translation>
    </message>
    <message>
        <source>{}: marked as closed</source>
        <translation>{}: als geschlossen markiert</translation>
    </message>
    <message>
        <source>{}: marked as till off</source>
        <translation>{}: als „Kasse aus“ markiert</translation>
    </message>
    <message>
        <source>{}: marked as an ordinary day</source>
        <translation>{}: als normaler Tag markiert</translation>
    </message>
    <message>
        <source>Count your customers for a week, and see next week&apos;s rush.</source>
        <translation>Zählen Sie eine Woche lang Ihre Kunden und sehen Sie den Andrang der nächsten Woche.</translation>
    </message>
    <message>
        <source>Write how many came in each half hour; a few days are enough for a first look.</source>
        <translation>Tragen Sie ein, wie viele in jeder halben Stunde kamen; ein paar Tage reichen für einen ersten Blick.</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>{} counted on {}.</source>
        <translation>{} gezählt ({}).</translation>
    </message>
    <message>
        <source>more day</source>
        <translation>weiterer Tag</translation>
    </message>
    <message>
        <source>more days</source>
        <translation>weitere Tage</translation>
    </message>
    <message>
        <source>{} make it a whole week. You can use it now and add the rest later.</source>
        <translation>Noch {} bis zur ganzen Woche. Sie können die Zählung jetzt schon verwenden und den Rest später ergänzen.</translation>
    </message>
    <message>
        <source>A whole week: a first guess, which narrows from 4 weeks on.</source>
        <translation>Eine ganze Woche: eine erste Schätzung, ab 4 Wochen wird sie genauer.</translation>
    </message>
    <message>
        <source>Week ahead</source>
        <translation>Wochenvorschau</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>PLAN</source>
        <translation>PLANEN</translation>
    </message>
    <message>
        <source>DATA</source>
        <translation>DATEN</translation>
    </message>
    <message>
        <source>Shop &amp; settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>with the stopwatch</source>
        <translation>mit der Stoppuhr</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>Die Woche davor</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>Die Woche danach</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Zählung verwenden</translation>
    </message>
    <message>
        <source>Count by hand</source>
        <translation>Von Hand zählen</translation>
    </message>
    <message>
        <source>One customer fewer (-)</source>
        <translation>Ein Kunde weniger (-)</translation>
    </message>
    <message>
        <source>One more customer</source>
        <translation>Ein Kunde mehr</translation>
    </message>
    <message>
        <source>Space or +</source>
        <translation>Leertaste oder +</translation>
    </message>
    <message>
        <source>midnight</source>
        <translation>Mitternacht</translation>
    </message>
    <message>
        <source>Half hours from</source>
        <translation>Halbe Stunden von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Type a number, or press Space for each customer. Enter goes on. Saved as you write.</source>
        <translation>Tippen Sie eine Zahl oder drücken Sie für jeden Kunden die Leertaste. Mit der Eingabetaste geht es weiter. Wird laufend gespeichert.</translation>
    </message>
    <message>
        <source>Customers per half hour</source>
        <translation>Kunden je halbe Stunde</translation>
    </message>
    <message>
        <source>Take over the changes</source>
        <translation>Änderungen übernehmen</translation>
    </message>
    <message>
        <source>Leave the plan as it is</source>
        <translation>Plan so lassen</translation>
    </message>
    <message>
        <source>Edited plan</source>
        <translation>Bearbeiteter Plan</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>In your plan</source>
        <translation>In Ihrem Plan</translation>
    </message>
    <message>
        <source>In the edited plan</source>
        <translation>Im bearbeiteten Plan</translation>
    </message>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Check columns</source>
        <translation>Spalten prüfen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Take back last import</source>
        <translation>Letzten Import zurücknehmen</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Bestellungen laden</translation>
    </message>
    <message>
        <source>Add a shift</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Edit the times</source>
        <translation>Zeiten ändern</translation>
    </message>
    <message>
        <source>Copy to the next day</source>
        <translation>Auf den nächsten Tag kopieren</translation>
    </message>
    <message>
        <source>Add another shift</source>
        <translation>Weitere Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Make it open</source>
        <translation>Auf offen setzen</translation>
    </message>
    <message>
        <source>Called in sick</source>
        <translation>Krankgemeldet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>See the waits</source>
        <translation>Wartezeiten ansehen</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the plan as an Excel file (Ctrl+E)</source>
        <translation>Plan als Excel-Datei speichern (Strg+E)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>Lohn pro Stunde</translation>
    </message>
    <message>
        <source>Your share on top of wages</source>
        <translation>Ihr Arbeitgeberanteil</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Bestellwert im Schnitt</translation>
    </message>
    <message>
        <source>Of those who leave, come back that day</source>
        <translation>Von denen, die gehen, kommen am selben Tag wieder</translation>
    </message>
    <message>
        <source>Customers who are regulars</source>
        <translation>Anteil der Stammkunden</translation>
    </message>
    <message>
        <source>Regulars lost after leaving once</source>
        <translation>Stammkunden, die nach einmal Gehen wegbleiben</translation>
    </message>
    <message>
        <source>Regulars lost after one long wait</source>
        <translation>Stammkunden, die nach langem Warten wegbleiben</translation>
    </message>
    <message>
        <source>A regular brings in a year</source>
        <translation>Ein Stammkunde bringt im Jahr</translation>
    </message>
    <message>
        <source>Making up with each who waited too long</source>
        <translation>Kulanz je Kunde mit zu langer Wartezeit</translation>
    </message>
    <message>
        <source>Printed {} with ShopFlow</source>
        <translation>Gedruckt am {} mit ShopFlow</translation>
    </message>
    <message>
        <source>Shifts {}</source>
        <translation>Schichten {}</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>{}: nobody is planned yet; the sheets of the days show the people needed</source>
        <translation>{}: Noch ist niemand geplant; die Blätter der Tage zeigen die benötigten Personen</translation>
    </message>
    <message>
        <source>{}: {} paid hours</source>
        <translation>{}: {} bezahlte Stunden</translation>
    </message>
    <message>
        <source>{}, break {}</source>
        <translation>{}, Pause {}</translation>
    </message>
    <message>
        <source>{} h short</source>
        <translation>{}&#xa0;h zu wenig</translation>
    </message>
    <message>
        <source>covered</source>
        <translation>abgedeckt</translation>
    </message>
    <message>
        <source>{} hours of people are short.</source>
        <translation>Es fehlen {} Personalstunden.</translation>
    </message>
    <message>
        <source>Covered.</source>
        <translation>Abgedeckt.</translation>
    </message>
    <message>
        <source>People needed (line)</source>
        <translation>Benötigte Personen (Linie)</translation>
    </message>
    <message>
        <source>and scheduled (filled)</source>
        <translation>und geplante (gefüllt)</translation>
    </message>
    <message>
        <source>{}, {}: {} paid hours</source>
        <translation>{}, {}: {} bezahlte Stunden</translation>
    </message>
    <message>
        <source>Save picture ...</source>
        <translation>Bild speichern ...</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Save as CSV ...</source>
        <translation>Als CSV speichern ...</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Tragen Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Write what the person does, such as Barista; several with a comma between.</source>
        <translation>Tragen Sie ein, was die Person macht, etwa Barista; mehrere mit Komma dazwischen.</translation>
    </message>
    <message>
        <source>Write the pay for an hour, such as {wage}.</source>
        <translation>Tragen Sie den Lohn pro Stunde ein, etwa {wage}.</translation>
    </message>
    <message>
        <source>Write hours a week, such as 20.</source>
        <translation>Tragen Sie Stunden pro Woche ein, etwa 20.</translation>
    </message>
    <message>
        <source>A week has {most} hours; {hours} do not fit. How many can this person work?</source>
        <translation>Eine Woche hat {most} Stunden; {hours} passen nicht hinein. Wie viele kann diese Person arbeiten?</translation>
    </message>
    <message>
        <source>The least hours are above the most; make one of them fit.</source>
        <translation>Die Mindeststunden liegen über den Höchststunden; passen Sie eine der beiden an.</translation>
    </message>
    <message>
        <source>The wish lies outside the least and the most hours.</source>
        <translation>Der Wunsch liegt nicht zwischen Mindest- und Höchststunden.</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Zehn</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>break {times}</source>
        <translation>Pause {times}</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>fixiert</translation>
    </message>
    <message>
        <source>Open shifts</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Kann nicht</translation>
    </message>
    <message>
        <source>no shift</source>
        <translation>keine Schicht</translation>
    </message>
    <message>
        <source>{count} that nobody has yet.</source>
        <translation>{count}, die noch niemand hat.</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>{name}, {roles}: {hours} of {most} hours, {flat}.</source>
        <translation>{name}, {roles}: {hours} von {most} Stunden, {flat}.</translation>
    </message>
    <message>
        <source>{hours} of {most}</source>
        <translation>{hours} von {most}</translation>
    </message>
    <message>
        <source>never flat out</source>
        <translation>nie am Anschlag</translation>
    </message>
    <message>
        <source>flat out {hours}</source>
        <translation>{hours} am Anschlag</translation>
    </message>
    <message>
        <source>{hours} short</source>
        <translation>{hours} zu wenig</translation>
    </message>
    <message>
        <source>{span} {people} short</source>
        <translation>{span} {people} zu wenig</translation>
    </message>
    <message>
        <source>Who works here? Add your team and ShopFlow drafts the week.</source>
        <translation>Wer arbeitet hier? Fügen Sie Ihr Team hinzu, und ShopFlow entwirft die Woche.</translation>
    </message>
    <message>
        <source>A name, a role and the hours are enough to begin with.</source>
        <translation>Für den Anfang genügen Name, Rolle und Stunden.</translation>
    </message>
    <message>
        <source>Nothing to plan: the shop is closed all week.</source>
        <translation>Nichts zu planen: Der Laden ist die ganze Woche geschlossen.</translation>
    </message>
    <message>
        <source>{hours} of people are missing, as you left it.</source>
        <translation>Es fehlen {hours}, wie von Ihnen belassen.</translation>
    </message>
    <message>
        <source>The short times stay marked below the days.</source>
        <translation>Die zu knappen Zeiten bleiben unter den Tagen markiert.</translation>
    </message>
    <message>
        <source>This week has no shifts yet; it needs {hours} of people.</source>
        <translation>Diese Woche hat noch keine Schichten; der Bedarf liegt bei {hours}.</translation>
    </message>
    <message>
        <source>Fill the week for a first draft, or click into the grid. Your team can work up to {hours} a week.</source>
        <translation>Füllen Sie die Woche für einen ersten Entwurf oder klicken Sie ins Raster. Ihr Team kann bis zu {hours} pro Woche arbeiten.</translation>
    </message>
    <message>
        <source>The shifts have {hours} and cost &lt;b&gt;{wages}&lt;/b&gt;.</source>
        <translation>Die Schichten haben {hours} und kosten &lt;b&gt;{wages}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>The shifts have {hours} and cost &lt;b&gt;{wages}&lt;/b&gt;, {share} of what you can expect to sell.</source>
        <translation>Die Schichten haben {hours} und kosten &lt;b&gt;{wages}&lt;/b&gt;, {share} des erwarteten Umsatzes.</translation>
    </message>
    <message>
        <source>The week is covered: nobody is missing at any time.</source>
        <translation>Die Woche ist abgedeckt: Zu keiner Zeit fehlt jemand.</translation>
    </message>
    <message>
        <source>{when} is short of {people}.</source>
        <translation>{when}: {people} zu wenig.</translation>
    </message>
    <message>
        <source>{count} times are short of people; {when} costs you most.</source>
        <translation>{count} Zeiten sind zu knapp besetzt; {when} kostet Sie am meisten.</translation>
    </message>
    <message>
        <source>Nobody can take it within the rules. See what could be done instead.</source>
        <translation>Innerhalb der Regeln kann niemand einspringen. Sehen Sie, was stattdessen ginge.</translation>
    </message>
    <message>
        <source>{name} is free and has {left} left this week. {span} costs &lt;b&gt;{cost}&lt;/b&gt; and closes it.</source>
        <translation>{name} hat Zeit und diese Woche noch {left} übrig. {span} kostet &lt;b&gt;{cost}&lt;/b&gt; und schließt die Lücke.</translation>
    </message>
    <message>
        <source>{name} is free and has {left} left this week. {span} costs &lt;b&gt;{cost}&lt;/b&gt; and helps.</source>
        <translation>{name} hat Zeit und diese Woche noch {left} übrig. {span} kostet &lt;b&gt;{cost}&lt;/b&gt; und hilft.</translation>
    </message>
    <message>
        <source>{name} could come at {first}; that costs &lt;b&gt;{cost}&lt;/b&gt; and closes it.</source>
        <translation>{name} könnte um {first} kommen; das kostet &lt;b&gt;{cost}&lt;/b&gt; und schließt die Lücke.</translation>
    </message>
    <message>
        <source>{name} could come at {first}; that costs &lt;b&gt;{cost}&lt;/b&gt; and helps.</source>
        <translation>{name} könnte um {first} kommen; das kostet &lt;b&gt;{cost}&lt;/b&gt; und hilft.</translation>
    </message>
    <message>
        <source>{name} could stay until {last}; that costs &lt;b&gt;{cost}&lt;/b&gt; and closes it.</source>
        <translation>{name} könnte bis {last} bleiben; das kostet &lt;b&gt;{cost}&lt;/b&gt; und schließt die Lücke.</translation>
    </message>
    <message>
        <source>{name} could stay until {last}; that costs &lt;b&gt;{cost}&lt;/b&gt; and helps.</source>
        <translation>{name} könnte bis {last} bleiben; das kostet &lt;b&gt;{cost}&lt;/b&gt; und hilft.</translation>
    </message>
    <message>
        <source>Give {name} the shift</source>
        <translation>{name} die Schicht geben</translation>
    </message>
    <message>
        <source>Let {name} come earlier</source>
        <translation>{name} früher kommen lassen</translation>
    </message>
    <message>
        <source>Let {name} stay longer</source>
        <translation>{name} länger bleiben lassen</translation>
    </message>
    <message>
        <source>The week is filled: {shifts}.</source>
        <translation>Die Woche ist gefüllt: {shifts}.</translation>
    </message>
    <message>
        <source>The week is filled: {shifts}. No draft could be better.</source>
        <translation>Die Woche ist gefüllt: {shifts}. Kein Entwurf könnte besser sein.</translation>
    </message>
    <message>
        <source>The week is filled: {shifts}, within {share:.1%} of the best possible.</source>
        <translation>Die Woche ist gefüllt: {shifts}, höchstens {share:.1%} vom bestmöglichen Plan entfernt.</translation>
    </message>
    <message>
        <source>{name} {span}, {cost}</source>
        <translation>{name} {span}, {cost}</translation>
    </message>
    <message>
        <source>{name} earlier: {span}, {cost}</source>
        <translation>{name} früher: {span}, {cost}</translation>
    </message>
    <message>
        <source>{name} longer: {span}, {cost}</source>
        <translation>{name} länger: {span}, {cost}</translation>
    </message>
    <message>
        <source>About {leave} of {customers} leave: {lost} lost, {wage} of wages saved.</source>
        <translation>Etwa {leave} von {customers} gehen: {lost} verloren, {wage} Lohn gespart.</translation>
    </message>
    <message>
        <source>The shop is closed on {day}.</source>
        <translation>Der Laden ist am {day} geschlossen.</translation>
    </message>
    <message>
        <source>No shifts are needed.</source>
        <translation>Es sind keine Schichten nötig.</translation>
    </message>
    <message>
        <source>{hours} of shifts cost &lt;b&gt;{wages}&lt;/b&gt;. Pull a shift&apos;s end to change it, in steps of 15 minutes.</source>
        <translation>{hours} Schichten kosten &lt;b&gt;{wages}&lt;/b&gt;. Ziehen Sie am Ende einer Schicht, um sie in Schritten von 15 Minuten zu ändern.</translation>
    </message>
    <message>
        <source>{day} is covered: nobody is missing.</source>
        <translation>{day} ist abgedeckt: Niemand fehlt.</translation>
    </message>
    <message>
        <source>{day} is short of {people} from {first} to {last}.</source>
        <translation>{day} von {first} bis {last}: {people} zu wenig.</translation>
    </message>
    <message>
        <source>Pull a shift&apos;s end to change it, in steps of 15 minutes.</source>
        <translation>Ziehen Sie am Ende einer Schicht, um sie in Schritten von 15 Minuten zu ändern.</translation>
    </message>
    <message>
        <source>draft, not published</source>
        <translation>Entwurf, nicht freigegeben</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{count} since version {version}</source>
        <translation>{count} seit Version {version}</translation>
    </message>
    <message>
        <source>published, version {version}</source>
        <translation>freigegeben, Version {version}</translation>
    </message>
    <message>
        <source>{said} · the forecast has changed since</source>
        <translation>{said} · die Prognose hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>Ask {name}: {span}, {cost}</source>
        <translation>{name} fragen: {span}, {cost}</translation>
    </message>
    <message>
        <source>Open at {time}</source>
        <translation>Um {time} öffnen</translation>
    </message>
    <message>
        <source>Close at {time}</source>
        <translation>Um {time} schließen</translation>
    </message>
    <message>
        <source>Leave it short, {lost} lost</source>
        <translation>So lassen, {lost} verloren</translation>
    </message>
    <message>
        <source>All needs can be covered within the rules: fill the week.</source>
        <translation>Alles lässt sich innerhalb der Regeln abdecken: Füllen Sie die Woche.</translation>
    </message>
    <message>
        <source>Cannot be done, because these cannot all hold. Change any one of them:</source>
        <translation>Geht nicht, weil dies nicht alles zugleich gelten kann. Ändern Sie eines davon:</translation>
    </message>
    <message>
        <source>Cannot be done, because these cannot all hold:</source>
        <translation>Geht nicht, weil dies nicht alles zugleich gelten kann:</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>{who} waits over {limit}</source>
        <translation>{who} wartet über {limit}</translation>
    </message>
    <message>
        <source>{who} customers waits over {limit}</source>
        <translation>{who} Kunde wartet über {limit}</translation>
    </message>
    <message>
        <source>{who} customers wait over {limit}</source>
        <translation>{who} Kunden warten über {limit}</translation>
    </message>
    <message>
        <source>hardly anyone leaves</source>
        <translation>kaum jemand geht</translation>
    </message>
    <message>
        <source>about 1 leaves</source>
        <translation>etwa 1 geht</translation>
    </message>
    <message>
        <source>about {count} leave</source>
        <translation>etwa {count} gehen</translation>
    </message>
    <message>
        <source>day of orders</source>
        <translation>Tag mit Bestellungen</translation>
    </message>
    <message>
        <source>days of orders</source>
        <translation>Tagen mit Bestellungen</translation>
    </message>
    <message>
        <source>week of orders</source>
        <translation>Woche mit Bestellungen</translation>
    </message>
    <message>
        <source>weeks of orders</source>
        <translation>Wochen mit Bestellungen</translation>
    </message>
    <message>
        <source>{range} · forecast from {basis}</source>
        <translation>{range} · Prognose aus {basis}</translation>
    </message>
    <message>
        <source>{when} you need {needed} and have {scheduled}.</source>
        <translation>{when} brauchen Sie {needed} und haben {scheduled}.</translation>
    </message>
    <message>
        <source>{when} you need up to {needed} and have {scheduled}.</source>
        <translation>{when} brauchen Sie bis zu {needed} und haben {scheduled}.</translation>
    </message>
    <message>
        <source>With {count}</source>
        <translation>Mit {count}</translation>
    </message>
    <message>
        <source>{people}, {felt}. Nobody much leaves, and it saves &lt;b&gt;{wage}&lt;/b&gt; of wages.</source>
        <translation>{people}: {felt}. Kaum jemand geht, und Sie sparen &lt;b&gt;{wage}&lt;/b&gt; Lohn.</translation>
    </message>
    <message>
        <source>, not {count}</source>
        <translation>, statt {count}</translation>
    </message>
    <message>
        <source>{people}, {waits} and {leave}{instead}: &lt;b&gt;{lost}&#xa0;lost&lt;/b&gt; against &lt;b&gt;{wage}&#xa0;wage&#xa0;saved&lt;/b&gt;.</source>
        <translation>{people}: {waits} und {leave}{instead} – &lt;b&gt;{lost}&#xa0;verloren&lt;/b&gt; gegen &lt;b&gt;{wage}&#xa0;Lohn&#xa0;gespart&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{people}, {leave}{instead}: &lt;b&gt;{lost}&#xa0;lost&lt;/b&gt; against &lt;b&gt;{wage}&#xa0;wage&#xa0;saved&lt;/b&gt;.</source>
        <translation>{people}: {leave}{instead} – &lt;b&gt;{lost}&#xa0;verloren&lt;/b&gt; gegen &lt;b&gt;{wage}&#xa0;Lohn&#xa0;gespart&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>9 in 10 wait less than {limit}</source>
        <translation>9 von 10 warten weniger als {limit}</translation>
    </message>
    <message>
        <source>9 in 10 customers wait less than {limit}</source>
        <translation>9 von 10 Kunden warten weniger als {limit}</translation>
    </message>
    <message>
        <source>Next week is covered. Busiest: {day} {time}.</source>
        <translation>Nächste Woche ist abgedeckt. Am meisten los: {day} {time}.</translation>
    </message>
    <message>
        <source>The week of {range} is covered. Busiest: {day} {time}.</source>
        <translation>Die Woche vom {range} ist abgedeckt. Am meisten los: {day} {time}.</translation>
    </message>
    <message>
        <source>About {orders} orders in that half hour. The week needs {needed} of people and has {planned}.</source>
        <translation>Etwa {orders} Bestellungen in dieser halben Stunde. Bedarf der Woche: {needed}, geplant sind {planned}.</translation>
    </message>
    <message>
        <source>{people} at a time is enough for the whole week.</source>
        <translation>Mit {people} gleichzeitig ist die ganze Woche abgedeckt.</translation>
    </message>
    <message>
        <source>You need up to {people}, most on {when}.</source>
        <translation>Sie brauchen bis zu {people}, am meisten {when}.</translation>
    </message>
    <message>
        <source>The week needs {hours} of people. Busiest: {day} {time} with about {orders} orders.</source>
        <translation>Bedarf der Woche: {hours}. Am meisten los: {day} {time} mit etwa {orders} Bestellungen.</translation>
    </message>
    <message>
        <source>{count} more needed</source>
        <translation>{count} mehr nötig</translation>
    </message>
    <message>
        <source>about {count} would leave</source>
        <translation>etwa {count} würden gehen</translation>
    </message>
    <message>
        <source>waits to {wait} min</source>
        <translation>Wartezeit bis {wait}&#xa0;min</translation>
    </message>
    <message>
        <source>{people} needed · about {orders}</source>
        <translation>{people} nötig · etwa {orders}</translation>
    </message>
    <message>
        <source>{day} {time}: {orders} expected</source>
        <translation>{day} {time}: {orders} erwartet</translation>
    </message>
    <message>
        <source>, 8 days in 10 between {low} and {high}</source>
        <translation>, an 8 von 10 Tagen zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Needed: {needed}</source>
        <translation>Nötig: {needed}</translation>
    </message>
    <message>
        <source>Needed {needed}, scheduled {scheduled}</source>
        <translation>Nötig {needed}, geplant {scheduled}</translation>
    </message>
    <message>
        <source>{people} short</source>
        <translation>{people} zu wenig</translation>
    </message>
    <message>
        <source>{day} {time}: closed.</source>
        <translation>{day} {time}: geschlossen.</translation>
    </message>
    <message>
        <source>{total} orders, most likely {low}–{high}. Busiest {when} with about {peak}.</source>
        <translation>{total} Bestellungen, meist {low}–{high}. Spitze: {when} mit etwa {peak}.</translation>
    </message>
    <message>
        <source>{people} people, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>{people} Personen, {wage} pro Stunde, Versprechen: {share} innerhalb von {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Open {hours}, nobody in the team yet, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>Geöffnet {hours}, noch niemand im Team, {wage} pro Stunde, Versprechen: {share} innerhalb von {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Open {hours}, 1 person, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>Geöffnet {hours}, 1 Person, {wage} pro Stunde, Versprechen: {share} innerhalb von {minutes} Minuten.</translation>
    </message>
    <message>
        <source>Open {hours}, {people} people, {wage} an hour, promise: {share} within {minutes} minutes.</source>
        <translation>Geöffnet {hours}, {people} Personen, {wage} pro Stunde, Versprechen: {share} innerhalb von {minutes} Minuten.</translation>
    </message>
    <message>
        <source>The hours are guessed from your orders, and {0} marked below are guesses. Every change counts at once.</source>
        <translation>Die Öffnungszeiten sind aus Ihren Bestellungen geschätzt; unten als Schätzung markiert: {0}. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>The hours are guessed from your orders: say if they are right. Every change counts at once.</source>
        <translation>Die Öffnungszeiten sind aus Ihren Bestellungen geschätzt: Sagen Sie, ob sie stimmen. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>{0} marked below are guesses: put your own there. Every change counts at once.</source>
        <translation>Unten als Schätzung markiert: {0}. Tragen Sie dort Ihre eigenen Werte ein. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Every change counts at once and can be undone.</source>
        <translation>Jede Änderung gilt sofort und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Zahl</translation>
    </message>
    <message>
        <source>{} numbers</source>
        <translation>{} Zahlen</translation>
    </message>
    <message>
        <source>Nobody yet. Add your team and ShopFlow drafts the week.</source>
        <translation>Noch niemand. Fügen Sie Ihr Team hinzu, und ShopFlow entwirft die Woche.</translation>
    </message>
    <message>
        <source>{names}: up to {hours} hours a week together.</source>
        <translation>{names}: zusammen bis zu {hours} Stunden pro Woche.</translation>
    </message>
    <message>
        <source>Your count cannot be saved in {folder}: check the disk.</source>
        <translation>Ihre Zählung lässt sich nicht in {folder} speichern: Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>{range} people</source>
        <translation>{range} Personen</translation>
    </message>
    <message>
        <source>With {staff} on {when}, {felt}.</source>
        <translation>Mit {staff} am {when}: {felt}.</translation>
    </message>
    <message>
        <source>One fewer</source>
        <translation>Eine Person weniger</translation>
    </message>
    <message>
        <source>{count} fewer</source>
        <translation>{count} weniger</translation>
    </message>
    <message>
        <source>{change} on {when}: {felt}.</source>
        <translation>{change} am {when}: {felt}.</translation>
    </message>
    <message>
        <source>about {leave} of {all} customers leave</source>
        <translation>etwa {leave} von {all} Kunden gehen</translation>
    </message>
    <message>
        <source>Of those who stay, 9 in 10 wait less than &lt;b&gt;{limit}&lt;/b&gt;</source>
        <translation>Von denen, die bleiben, warten 9 von 10 weniger als &lt;b&gt;{limit}&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Hardly anyone leaves</source>
        <translation>Kaum jemand geht</translation>
    </message>
    <message>
        <source>About &lt;b&gt;1 of {all}&lt;/b&gt; leaves</source>
        <translation>Etwa &lt;b&gt;1 von {all}&lt;/b&gt; geht</translation>
    </message>
    <message>
        <source>About &lt;b&gt;{leave} of {all}&lt;/b&gt; leave</source>
        <translation>Etwa &lt;b&gt;{leave} von {all}&lt;/b&gt; gehen</translation>
    </message>
    <message>
        <source>{rest}.</source>
        <translation>{rest}.</translation>
    </message>
    <message>
        <source> One more person costs &lt;b&gt;{costs}&lt;/b&gt; and would keep nobody.</source>
        <translation> Eine Person mehr kostet &lt;b&gt;{costs}&lt;/b&gt; und würde niemanden halten.</translation>
    </message>
    <message>
        <source> One more person costs &lt;b&gt;{costs}&lt;/b&gt; and keeps about &lt;b&gt;{kept}&lt;/b&gt;.</source>
        <translation> Eine Person mehr kostet &lt;b&gt;{costs}&lt;/b&gt; und bringt etwa &lt;b&gt;{kept}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{rest}. It loses nothing and saves &lt;b&gt;{saved}&lt;/b&gt; in wages.</source>
        <translation>{rest}. Das kostet nichts und spart &lt;b&gt;{saved}&lt;/b&gt; Lohn.</translation>
    </message>
    <message>
        <source>{rest}. You save &lt;b&gt;{saved}&lt;/b&gt; in wages and lose about &lt;b&gt;{lost}&lt;/b&gt; more.</source>
        <translation>{rest}. Sie sparen &lt;b&gt;{saved}&lt;/b&gt; Lohn und verlieren etwa &lt;b&gt;{lost}&lt;/b&gt; mehr.</translation>
    </message>
    <message>
        <source>{rest}. The extra &lt;b&gt;{spent}&lt;/b&gt; of wages would keep nobody.</source>
        <translation>{rest}. Die zusätzlichen &lt;b&gt;{spent}&lt;/b&gt; Lohn würden niemanden halten.</translation>
    </message>
    <message>
        <source>{rest}. The extra &lt;b&gt;{spent}&lt;/b&gt; of wages keeps about &lt;b&gt;{kept}&lt;/b&gt;.</source>
        <translation>{rest}. Die zusätzlichen &lt;b&gt;{spent}&lt;/b&gt; Lohn bringen etwa &lt;b&gt;{kept}&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>{time}: half wait less than {half}, 9 in 10 less than {nine}. {customers}, {leave}. {staff} on duty.</source>
        <translation>{time}: Die Hälfte wartet weniger als {half}, 9 von 10 weniger als {nine}. {customers}, {leave}. {staff} im Dienst.</translation>
    </message>
    <message>
        <source>{time}: needed {needed}, on duty {staff}.</source>
        <translation>{time}: nötig {needed}, im Dienst {staff}.</translation>
    </message>
    <message>
        <source> {short} short.</source>
        <translation> {short} zu wenig.</translation>
    </message>
    <message>
        <source>&lt;b&gt;{people}&lt;/b&gt; is the fewest: {share} within {target}, under 1 in {limit} leave.</source>
        <translation>Ab &lt;b&gt;{people}&lt;/b&gt;: {share} in {target} bedient, unter 1 von {limit} geht.</translation>
    </message>
    <message>
        <source>Even &lt;b&gt;{people}&lt;/b&gt; cannot serve {share} within {target}.</source>
        <translation>Selbst mit &lt;b&gt;{people}&lt;/b&gt; lassen sich nicht {share} innerhalb von {target} bedienen.</translation>
    </message>
    <message>
        <source>{count} in 10</source>
        <translation>{count} von 10</translation>
    </message>
    <message>
        <source>So few leave that no regular is likely to be lost.</source>
        <translation>So wenige gehen, dass wahrscheinlich kein Stammkunde verloren geht.</translation>
    </message>
    <message>
        <source>A guess: 1 in {n} regulars who leave stays away, about &lt;b&gt;{lost}&lt;/b&gt; over a year.</source>
        <translation>Geschätzt: 1 von {n} Stammkunden, die gehen, bleibt weg, etwa &lt;b&gt;{lost}&lt;/b&gt; im Jahr.</translation>
    </message>
    <message>
        <source>Your team keeps a steady pace: nobody is flat out.</source>
        <translation>Ruhiges Tempo: Niemand im Team ist am Anschlag.</translation>
    </message>
    <message>
        <source>Your team is flat out for &lt;b&gt;{minutes} min&lt;/b&gt;.</source>
        <translation>Ihr Team ist &lt;b&gt;{minutes}&#xa0;min&lt;/b&gt; am Anschlag.</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}&#xa0;h {minutes}</translation>
    </message>
    <message>
        <source>Your team is flat out for &lt;b&gt;{length}&lt;/b&gt;, with no minute to wipe down or greet.</source>
        <translation>Ihr Team ist &lt;b&gt;{length}&lt;/b&gt; am Anschlag, ohne eine Minute zum Wischen oder Grüßen.</translation>
    </message>
    <message>
        <source>The line does not end at {time}: about {count} more leave after it.</source>
        <translation>Die Schlange ist um {time} nicht zu Ende: Danach gehen noch etwa {count}.</translation>
    </message>
    <message>
        <source>After {time} about {count} fewer leave as well.</source>
        <translation>Auch nach {time} gehen etwa {count} weniger.</translation>
    </message>
    <message>
        <source>{minutes} min an order</source>
        <translation>{minutes}&#xa0;min je Bestellung</translation>
    </message>
    <message>
        <source>patience {minutes} min</source>
        <translation>Geduld {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>average order {value}</source>
        <translation>Bestellwert im Schnitt {value}</translation>
    </message>
    <message>
        <source>{value} left after ingredients</source>
        <translation>{value} bleiben nach Wareneinsatz</translation>
    </message>
    <message>
        <source>{value} come back later</source>
        <translation>{value} kommen später wieder</translation>
    </message>
    <message>
        <source>{lost} lost with each who leaves</source>
        <translation>{lost} je Kunde, der geht</translation>
    </message>
    <message>
        <source>{when}: you expect {orders}</source>
        <translation>{when}: Sie erwarten {orders}</translation>
    </message>
    <message>
        <source>{when}: about {orders}</source>
        <translation>{when}: etwa {orders}</translation>
    </message>
    <message>
        <source>{when}: closed</source>
        <translation>{when}: geschlossen</translation>
    </message>
    <message>
        <source>The forecast says about {orders}.</source>
        <translation>Die Prognose sagt etwa {orders}.</translation>
    </message>
    <message>
        <source>Back to the forecast on {when}</source>
        <translation>Zurück zur Prognose: {when}</translation>
    </message>
    <message>
        <source>Expect {orders} on {when}</source>
        <translation>{orders} erwarten: {when}</translation>
    </message>
    <message>
        <source>{days} · learnt from the past</source>
        <translation>{days} · aus der Vergangenheit gelernt</translation>
    </message>
    <message>
        <source>{days} · {effect}</source>
        <translation>{days} · {effect}</translation>
    </message>
    <message>
        <source>as busy as usual</source>
        <translation>so viel los wie sonst</translation>
    </message>
    <message>
        <source>{share} busier</source>
        <translation>{share} mehr los</translation>
    </message>
    <message>
        <source>{share} quieter</source>
        <translation>{share} ruhiger</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
    <message>
        <source>{days}, {hours}</source>
        <translation>{days}, {hours}</translation>
    </message>
    <message>
        <source>A one-off, not learnt from</source>
        <translation>Einmalig, daraus wird nicht gelernt</translation>
    </message>
    <message>
        <source>A special day</source>
        <translation>Ein besonderer Tag</translation>
    </message>
    <message>
        <source>An ordinary time</source>
        <translation>Ein ganz normaler Zeitraum</translation>
    </message>
    <message>
        <source>The till was off</source>
        <translation>Die Kasse war aus</translation>
    </message>
    <message>
        <source>Quieter than usual</source>
        <translation>Ruhiger als sonst</translation>
    </message>
    <message>
        <source>Busier than usual</source>
        <translation>Mehr los als sonst</translation>
    </message>
    <message>
        <source>The new normal</source>
        <translation>Ab jetzt normal</translation>
    </message>
    <message>
        <source>Yes, from now on</source>
        <translation>Ja, ab jetzt</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>A one-off</source>
        <translation>Einmalig</translation>
    </message>
    <message>
        <source>An event ...</source>
        <translation>Ein Ereignis ...</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie sonst</translation>
    </message>
    <message>
        <source>{day}: {answer}</source>
        <translation>{day}: {answer}</translation>
    </message>
    <message>
        <source>{name}, {days}</source>
        <translation>{name}, {days}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
    <message>
        <source>Used: it makes the forecast of your past days closer</source>
        <translation>Wird genutzt: macht die Prognose Ihrer vergangenen Tage genauer</translation>
    </message>
    <message>
        <source>Not used: it made the forecast of your past days no closer</source>
        <translation>Nicht genutzt: machte die Prognose Ihrer vergangenen Tage nicht genauer</translation>
    </message>
    <message>
        <source>{name}: used, {share} closer on past days</source>
        <translation>{name}: wird genutzt, an vergangenen Tagen {share} genauer</translation>
    </message>
    <message>
        <source>{name}: tried, not used</source>
        <translation>{name}: ausprobiert, nicht genutzt</translation>
    </message>
    <message>
        <source>{days} {hours}</source>
        <translation>{days} {hours}</translation>
    </message>
    <message>
        <source>{change}, {when}</source>
        <translation>{change}, {when}</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} mehr</translation>
    </message>
    <message>
        <source>{change} ({now} → {then})</source>
        <translation>{change} ({now} → {then})</translation>
    </message>
    <message>
        <source>Cutting {who} {when} saves {saved} a week and loses nobody.</source>
        <translation>{when} {who} weniger: Das spart {saved} pro Woche, ohne dass mehr Kunden gehen.</translation>
    </message>
    <message>
        <source>Cutting {who} {when} saves {saved} a week and loses about {lost}.</source>
        <translation>{when} {who} weniger: Das spart {saved} pro Woche und kostet Sie etwa {lost}.</translation>
    </message>
    <message>
        <source>Adding {who} {when} costs {cost} a week and keeps nobody.</source>
        <translation>{when} {who} mehr: Das kostet {cost} pro Woche und hält niemanden.</translation>
    </message>
    <message>
        <source>Adding {who} {when} costs {cost} a week and keeps about {kept}.</source>
        <translation>{when} {who} mehr: Das kostet {cost} pro Woche und bringt etwa {kept}.</translation>
    </message>
    <message>
        <source>No customer more leaves, and {waiting}.</source>
        <translation>Es gehen nicht mehr Kunden als jetzt, und {waiting}.</translation>
    </message>
    <message>
        <source>About &lt;b&gt;{count} more a week&lt;/b&gt; leave without ordering.</source>
        <translation>Etwa &lt;b&gt;{count} mehr pro Woche&lt;/b&gt; gehen ohne Bestellung.</translation>
    </message>
    <message>
        <source>About &lt;b&gt;{count} fewer a week&lt;/b&gt; leave without ordering.</source>
        <translation>Etwa &lt;b&gt;{count} weniger pro Woche&lt;/b&gt; gehen ohne Bestellung.</translation>
    </message>
    <message>
        <source>Your team is flat out {hours} h less a week.</source>
        <translation>Ihr Team ist {hours}&#xa0;h pro Woche weniger am Anschlag.</translation>
    </message>
    <message>
        <source>Those who stay keep a steady pace.</source>
        <translation>Wer bleibt, arbeitet in ruhigem Tempo.</translation>
    </message>
    <message>
        <source>{who} flat out, {days}.</source>
        <translation>{who} am Anschlag, {days}.</translation>
    </message>
    <message>
        <source>The one who stays is</source>
        <translation>Die eine Person, die bleibt, ist</translation>
    </message>
    <message>
        <source>The {count} who stay are</source>
        <translation>Die {count}, die bleiben, sind</translation>
    </message>
    <message>
        <source>Those who stay are</source>
        <translation>Alle, die bleiben, sind</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>am {day}</translation>
    </message>
    <message>
        <source>on {count} days</source>
        <translation>an {count} Tagen</translation>
    </message>
    <message>
        <source>{count} mornings in a row</source>
        <translation>{count} Vormittage in Folge</translation>
    </message>
    <message>
        <source>{count} days in a row</source>
        <translation>{count} Tage in Folge</translation>
    </message>
    <message>
        <source>8 weeks in 10 you are &lt;b&gt;{least} to {most} better off&lt;/b&gt;.</source>
        <translation>In 8 von 10 Wochen haben Sie &lt;b&gt;{least} bis {most} mehr&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>8 weeks in 10 you are &lt;b&gt;{least} to {most} worse off&lt;/b&gt;.</source>
        <translation>In 8 von 10 Wochen haben Sie &lt;b&gt;{least} bis {most} weniger&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;It can go either way&lt;/b&gt;: 8 weeks in 10 lie between {low} worse off and {high} better off.</source>
        <translation>&lt;b&gt;Es kann so oder so ausgehen&lt;/b&gt;: 8 von 10 Wochen liegen zwischen {low} weniger und {high} mehr.</translation>
    </message>
    <message>
        <source>Nobody is flat out for longer than now.</source>
        <translation>Niemand ist länger am Anschlag als jetzt.</translation>
    </message>
    <message>
        <source>Everyone on duty then has &lt;b&gt;{hours} more flat-out hours&lt;/b&gt; a week.</source>
        <translation>Alle im Dienst sind dann pro Woche &lt;b&gt;{hours} Stunden länger am Anschlag&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Everyone on duty then has &lt;b&gt;{hours} fewer flat-out hours&lt;/b&gt; a week.</source>
        <translation>Alle im Dienst sind dann pro Woche &lt;b&gt;{hours} Stunden kürzer am Anschlag&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>Kept: {people} {when}. Nothing was changed.</source>
        <translation>Beibehalten: {people} {when}. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{share}, {count} more leave</source>
        <translation>{share}, {count} mehr gehen</translation>
    </message>
    <message>
        <source>{share}, {count} fewer leave</source>
        <translation>{share}, {count} weniger gehen</translation>
    </message>
    <message>
        <source>{day}: with {now}, {now_share} wait over {limit} and about {now_leave} leave; with {then}, {then_share} and about {then_leave}.</source>
        <translation>{day}: mit {now} warten {now_share} über {limit} und etwa {now_leave} gehen; mit {then} sind es {then_share} und etwa {then_leave}.</translation>
    </message>
    <message>
        <source>likely between {low} and {high}</source>
        <translation>wahrscheinlich zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>Save comparison: {title}</source>
        <translation>Vergleich speichern: {title}</translation>
    </message>
    <message>
        <source>Remove comparison: {title}</source>
        <translation>Vergleich entfernen: {title}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{list} and {last}</source>
        <translation>{list} und {last}</translation>
    </message>
    <message>
        <source>Wages saved</source>
        <translation>Gesparte Löhne</translation>
    </message>
    <message>
        <source>Wages paid</source>
        <translation>Gezahlte Löhne</translation>
    </message>
    <message>
        <source>Lost with those who leave</source>
        <translation>Verloren mit denen, die gehen</translation>
    </message>
    <message>
        <source>Kept with those who stay</source>
        <translation>Gewonnen mit denen, die bleiben</translation>
    </message>
    <message>
        <source>Regulars</source>
        <translation>Stammkunden</translation>
    </message>
    <message>
        <source>Regulars kept, if 1 in {n} never returns</source>
        <translation>Gehaltene Stammkunden (1 von {n})</translation>
    </message>
    <message>
        <source>Regulars lost, if 1 in {n} never returns</source>
        <translation>Verlorene Stammkunden (1 von {n})</translation>
    </message>
    <message>
        <source>Making up for long waits</source>
        <translation>Kulanz für lange Wartezeiten</translation>
    </message>
    <message>
        <source>{name}: {value}.</source>
        <translation>{name}: {value}.</translation>
    </message>
    <message>
        <source>{name}: {value}, {range}. A guess.</source>
        <translation>{name}: {value}, {range}. Eine Schätzung.</translation>
    </message>
    <message>
        <source>{name}: {value}, {range}.</source>
        <translation>{name}: {value}, {range}.</translation>
    </message>
    <message>
        <source>Hatched is a guess. Each who leaves costs {lost} after ingredients, an hour of work {wage}.</source>
        <translation>Schraffiert ist geschätzt. Wer geht, kostet {lost} nach Wareneinsatz, eine Arbeitsstunde {wage}.</translation>
    </message>
    <message>
        <source>A single change</source>
        <translation>Eine einzelne Änderung</translation>
    </message>
    <message>
        <source>beside {changes}</source>
        <translation>neben {changes}</translation>
    </message>
    <message>
        <source>beside {change}</source>
        <translation>neben {change}</translation>
    </message>
    <message>
        <source>beside {count} other changes</source>
        <translation>neben {count} anderen Änderungen</translation>
    </message>
    <message>
        <source>Over
{minutes} min</source>
        <translation>Über
{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>now, {people}</source>
        <translation>jetzt, {people}</translation>
    </message>
    <message>
        <source>with {people}</source>
        <translation>mit {people}</translation>
    </message>
    <message>
        <source>{over}, now</source>
        <translation>{over}, jetzt</translation>
    </message>
    <message>
        <source>{over}, then</source>
        <translation>{over}, dann</translation>
    </message>
    <message>
        <source>Leave now</source>
        <translation>Gehen jetzt</translation>
    </message>
    <message>
        <source>Leave then</source>
        <translation>Gehen dann</translation>
    </message>
    <message>
        <source>Keep {people}</source>
        <translation>Bei {people} bleiben</translation>
    </message>
    <message>
        <source>Saved ({count})</source>
        <translation>Gespeichert ({count})</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Plan with {title}</source>
        <translation>Planen mit {title}</translation>
    </message>
    <message>
        <source>Change: {number}</source>
        <translation>Ändern: {number}</translation>
    </message>
    <message>
        <source>House rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>any shop; no law</source>
        <translation>jeden Laden; kein Gesetz</translation>
    </message>
    <message>
        <source>Australia, restaurants (MA000119)</source>
        <translation>Australien, Restaurants (MA000119)</translation>
    </message>
    <message>
        <source>permanent people in restaurants and cafés under the award</source>
        <translation>Festangestellte in Restaurants und Cafés nach dem Award</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>shops in the EU; national law may be stricter</source>
        <translation>Läden in der EU; nationales Recht kann strenger sein</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>shops in Germany; a collective agreement may differ</source>
        <translation>Läden in Deutschland; ein Tarifvertrag kann abweichen</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>shops in the UK</source>
        <translation>Läden im Vereinigten Königreich</translation>
    </message>
    <message>
        <source>United States, California</source>
        <translation>USA, Kalifornien</translation>
    </message>
    <message>
        <source>shops in California</source>
        <translation>Läden in Kalifornien</translation>
    </message>
    <message>
        <source>United States, Chicago</source>
        <translation>USA, Chicago</translation>
    </message>
    <message>
        <source>100 or more people; restaurants with 30 places and 250 people; single cafés are exempt</source>
        <translation>ab 100 Personen; Restaurants mit 30 Standorten und 250 Personen; einzelne Cafés sind ausgenommen</translation>
    </message>
    <message>
        <source>United States, federal</source>
        <translation>USA, Bundesrecht</translation>
    </message>
    <message>
        <source>shops in the US; state and city law may be stricter</source>
        <translation>Läden in den USA; Recht von Bundesstaat und Stadt kann strenger sein</translation>
    </message>
    <message>
        <source>United States, New York City, fast food</source>
        <translation>USA, New York City, Schnellrestaurants</translation>
    </message>
    <message>
        <source>fast-food employers with 30 or more places in the country; single cafés are exempt</source>
        <translation>Schnellrestaurants mit 30 oder mehr Standorten im Land; einzelne Cafés sind ausgenommen</translation>
    </message>
    <message>
        <source>United States, Oregon</source>
        <translation>USA, Oregon</translation>
    </message>
    <message>
        <source>retail and food service with 500 or more people in the world; single cafés are exempt</source>
        <translation>Handel und Gastronomie mit weltweit 500 oder mehr Personen; einzelne Cafés sind ausgenommen</translation>
    </message>
    <message>
        <source>United States, Seattle</source>
        <translation>USA, Seattle</translation>
    </message>
    <message>
        <source>And {count} more.</source>
        <translation>Und {count} weitere.</translation>
    </message>
    <message>
        <source>With 30 it becomes surer.</source>
        <translation>Mit 30 wird es sicherer.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <source>Excel workbooks</source>
        <translation>Excel-Dateien</translation>
    </message>
    <message>
        <source>Orders from a till</source>
        <translation>Bestellungen aus einer Kasse</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>List of people</source>
        <translation>Teamliste</translation>
    </message>
    <message>
        <source>ShopFlow shops</source>
        <translation>ShopFlow-Läden</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Drawings that stay sharp at any size</source>
        <translation>Zeichnungen, die in jeder Größe scharf bleiben</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Assumed in the week that you see</source>
        <translation>Angenommen in der gezeigten Woche</translation>
    </message>
    <message>
        <source>Moving them costs nothing.</source>
        <translation>Sie zu verschieben kostet nichts.</translation>
    </message>
    <message>
        <source>Off: less than {rest:g} hours of rest would be left between two shifts.</source>
        <translation>Frei: Zwischen zwei Schichten blieben weniger als {rest:g} Stunden Ruhe.</translation>
    </message>
    <message>
        <source>Off: too few of {most:g} hours a week are left for a shift.</source>
        <translation>Frei: Von {most:g} Stunden pro Woche sind zu wenige für eine Schicht übrig.</translation>
    </message>
    <message>
        <source>Off: {days} days of work within seven days are the most.</source>
        <translation>Frei: Mehr als {days} Arbeitstage in sieben Tagen sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Off: {row} days of work in a row are the most.</source>
        <translation>Frei: Mehr als {row} Arbeitstage hintereinander sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>Off: {long:g} hours of rest in one piece are due in those days.</source>
        <translation>Frei: In diesen Tagen sind {long:g} Stunden Ruhe am Stück fällig.</translation>
    </message>
    <message>
        <source>Off: may not work at the times that are left.</source>
        <translation>Frei: Darf zu den Zeiten, die übrig sind, nicht arbeiten.</translation>
    </message>
    <message>
        <source>Off: asked for that day.</source>
        <translation>Frei: Hat sich den Tag gewünscht.</translation>
    </message>
    <message>
        <source>Off: cannot work on that day.</source>
        <translation>Frei: Kann an dem Tag nicht arbeiten.</translation>
    </message>
    <message>
        <source>Off: nobody is needed on that day.</source>
        <translation>Frei: An dem Tag wird niemand gebraucht.</translation>
    </message>
    <message>
        <source>Off: no free time of that day is long enough for a shift.</source>
        <translation>Frei: Keine freie Zeit an dem Tag reicht für eine Schicht.</translation>
    </message>
    <message>
        <source>Off, but could come: people are missing on that day.</source>
        <translation>Frei, könnte aber kommen: An dem Tag fehlt jemand.</translation>
    </message>
    <message>
        <source>Off: enough people are there on that day.</source>
        <translation>Frei: An dem Tag sind genug Leute da.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>One row for each person. Roles are separated by /, the main one first.</source>
        <translation>Eine Zeile je Person. Rollen stehen mit / getrennt, die wichtigste zuerst.</translation>
    </message>
    <message>
        <source>min_hours and max_hours are hours a week. A day says when the person can work: 06:30-15:00; several times with ;</source>
        <translation>min_hours und max_hours sind Stunden pro Woche. Ein Tag sagt, wann die Person arbeiten kann: 06:30-15:00; mehrere Zeiten mit ;</translation>
    </message>
    <message>
        <source>“off” means never on that day, an empty day means always. Days off are dates such as 2026-12-24, separated by ;</source>
        <translation>„off“ heißt: an diesem Tag nie; ein leerer Tag heißt: immer. Freie Tage sind Daten wie 2026-12-24, mit ; getrennt</translation>
    </message>
    <message>
        <source>keyholder and under_18: yes or no. target_hours and likes_mon ... likes_sun are wishes: hours a week, and times.</source>
        <translation>keyholder (hat Schlüssel) und under_18 (unter 18): „yes“ oder „no“. target_hours und likes_mon ... likes_sun sind Wünsche: Stunden pro Woche und Zeiten.</translation>
    </message>
    <message>
        <source>Fill in, save, and open with Team, People from a file.</source>
        <translation>Ausfüllen, speichern und mit „Team“, „Team aus einer Datei“ öffnen.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher weiß ShopFlow das?</translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation>Person {number}</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher weiß ShopFlow das?</translation>
    </message>
    <message>
        <source>ShopFlow went back to days of your past, forecast the two weeks after each from only what was known then, and compared with what came. A likely range is right when it holds 8 times in 10.</source>
        <translation>ShopFlow ist zu Tagen Ihrer Vergangenheit zurückgegangen, hat jeweils die zwei Wochen danach nur aus dem damals Bekannten vorausgesagt und mit dem verglichen, was kam. Ein wahrscheinlicher Bereich stimmt, wenn er in 8 von 10 Fällen hält.</translation>
    </message>
    <message>
        <source>Your past weeks are being tested.</source>
        <translation>Ihre vergangenen Wochen werden geprüft.</translation>
    </message>
    <message>
        <source>Testing the forecast on your past weeks</source>
        <translation>Die Prognose wird an Ihren vergangenen Wochen geprüft</translation>
    </message>
    <message>
        <source>Ranges hold as they should</source>
        <translation>Die Bereiche halten, wie sie sollen</translation>
    </message>
    <message>
        <source>Ranges hold less or more often than they should</source>
        <translation>Die Bereiche halten seltener oder öfter, als sie sollten</translation>
    </message>
    <message>
        <source>Neither too high nor too low</source>
        <translation>Weder zu hoch noch zu niedrig</translation>
    </message>
    <message>
        <source>Too high on average</source>
        <translation>Im Schnitt zu hoch</translation>
    </message>
    <message>
        <source>Too low on average</source>
        <translation>Im Schnitt zu niedrig</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>People more or fewer</source>
        <translation>Personen mehr oder weniger</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>Diese Änderung entfernen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Put another change beside this one</source>
        <translation>Eine weitere Änderung danebenstellen</translation>
    </message>
    <message>
        <source>Three changes are the most that fit beside each other</source>
        <translation>Mehr als drei Änderungen passen nicht nebeneinander</translation>
    </message>
</context>
<context>
    <name>BalanceCard</name>
    <message>
        <source>Over the next half year</source>
        <translation>Im nächsten halben Jahr</translation>
    </message>
    <message>
        <source>Change these numbers</source>
        <translation>Diese Zahlen ändern</translation>
    </message>
    <message>
        <source>Save comparison</source>
        <translation>Vergleich speichern</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Unterm Strich</translation>
    </message>
</context>
<context>
    <name>CalendarKey</name>
    <message>
        <source>orders, stronger is busier</source>
        <translation>kräftiger: mehr los</translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>keine Bestellungen</translation>
    </message>
    <message>
        <source>left out in part or whole</source>
        <translation>ganz oder teils weggelassen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
</context>
<context>
    <name>CalibrationPage</name>
    <message>
        <source>How you serve</source>
        <translation>So bedienen Sie</translation>
    </message>
    <message>
        <source>See the waits</source>
        <translation>Wartezeiten ansehen</translation>
    </message>
    <message>
        <source>Every wait rests on how long an order takes.</source>
        <translation>Jede Wartezeit beruht darauf, wie lange eine Bestellung dauert.</translation>
    </message>
    <message>
        <source>Stopwatch</source>
        <translation>Stoppuhr</translation>
    </message>
    <message>
        <source>Type times</source>
        <translation>Zeiten eintippen</translation>
    </message>
    <message>
        <source>What the till says</source>
        <translation>Was die Kasse sagt</translation>
    </message>
    <message>
        <source>What you see</source>
        <translation>Was Sie sehen</translation>
    </message>
    <message>
        <source>Step that is timed</source>
        <translation>Gemessener Schritt</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Payment times alone never tell how long the work takes, only that it cannot be more.</source>
        <translation>Zahlungszeiten allein sagen nie, wie lange die Arbeit dauert, nur, dass sie nicht länger dauern kann.</translation>
    </message>
    <message>
        <source>Your answers move what is believed; they never replace a stopwatch.</source>
        <translation>Ihre Antworten verschieben die Annahme; eine Stoppuhr ersetzen sie nie.</translation>
    </message>
    <message>
        <source>Here stands what the timed orders say, before you use it.</source>
        <translation>Hier steht, was die gemessenen Bestellungen sagen, bevor Sie es verwenden.</translation>
    </message>
    <message>
        <source>Looking at what your till took</source>
        <translation>Die Bestellungen Ihrer Kasse werden ausgewertet</translation>
    </message>
    <message>
        <source>Trying what would explain your answers ...</source>
        <translation>Gesucht wird, was Ihre Antworten erklärt ...</translation>
    </message>
    <message>
        <source>Trying what would explain your answers</source>
        <translation>Gesucht wird, was Ihre Antworten erklärt</translation>
    </message>
</context>
<context>
    <name>ClosedDaysCard</name>
    <message>
        <source>Closed days</source>
        <translation>Schließtage</translation>
    </message>
    <message>
        <source>Holidays, repairs: nobody is expected on these dates.</source>
        <translation>Urlaub, Reparaturen: An diesen Tagen wird niemand erwartet.</translation>
    </message>
    <message>
        <source>A date on which you are closed</source>
        <translation>Ein Datum, an dem Sie geschlossen haben</translation>
    </message>
    <message>
        <source>Add closed day</source>
        <translation>Schließtag hinzufügen</translation>
    </message>
    <message>
        <source>Open on {} after all</source>
        <translation>Am {} doch öffnen</translation>
    </message>
    <message>
        <source>Close on {}</source>
        <translation>Am {} schließen</translation>
    </message>
    <message>
        <source>Open on {}</source>
        <translation>Am {} öffnen</translation>
    </message>
</context>
<context>
    <name>DailyValuesPart</name>
    <message>
        <source>Weather or other daily values</source>
        <translation>Wetter oder andere Tageswerte</translation>
    </message>
    <message>
        <source>A CSV file with dates such as 2026-03-14 in its first column and numbers in the others, for past days and days ahead. It is tried out on your past, and used only where it makes the forecast closer.</source>
        <translation>Eine CSV-Datei mit Tagen wie 2026-03-14 in der ersten Spalte und Zahlen in den anderen, für vergangene und kommende Tage. Sie wird an Ihrer Vergangenheit ausprobiert und nur genutzt, wo sie die Prognose genauer macht.</translation>
    </message>
    <message>
        <source>Trying {} on your past days</source>
        <translation>{} wird an Ihren vergangenen Tagen ausprobiert</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
</context>
<context>
    <name>DayChart</name>
    <message>
        <source>Expected orders over the day</source>
        <translation>Erwartete Bestellungen über den Tag</translation>
    </message>
    <message>
        <source>{0} w ago</source>
        <translation>vor {0} W.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Likely from</source>
        <translation>Bereich von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>likely range (8 days in 10)</source>
        <translation>wahrscheinlicher Bereich (8 von 10 Tagen)</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>dots: last {0} weeks</source>
        <translation>Punkte: letzte {0} Wochen</translation>
    </message>
    <message>
        <source>dots: last week</source>
        <translation>Punkte: letzte Woche</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Show as table (T)</source>
        <translation>Als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
</context>
<context>
    <name>DayView</name>
    <message>
        <source>Shifts of one day, people by time</source>
        <translation>Schichten eines Tages, Personen nach Uhrzeit</translation>
    </message>
    <message>
        <source>In the picture of a day: move the shift by a quarter of an hour</source>
        <translation>In der Tagesansicht: Schicht um eine Viertelstunde verschieben</translation>
    </message>
    <message>
        <source>In the picture of a day: give the shift to another person</source>
        <translation>In der Tagesansicht: Schicht einer anderen Person geben</translation>
    </message>
    <message>
        <source>break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>suggested · closes the gap</source>
        <translation>Vorschlag · schließt die Lücke</translation>
    </message>
    <message>
        <source>suggested · helps</source>
        <translation>Vorschlag · hilft</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>People on</source>
        <translation>Personen da</translation>
    </message>
    <message>
        <source>against needed</source>
        <translation>gegen Bedarf</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} zu wenig</translation>
    </message>
    <message>
        <source>on / needed</source>
        <translation>da / nötig</translation>
    </message>
</context>
<context>
    <name>DaysCard</name>
    <message>
        <source>Changes side by side</source>
        <translation>Änderungen nebeneinander</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Wages
a week</source>
        <translation>Lohn
pro Woche</translation>
    </message>
    <message>
        <source>Leave
a week</source>
        <translation>Gehen
pro Woche</translation>
    </message>
    <message>
        <source>Flat out
a week</source>
        <translation>Am Anschlag
pro Woche</translation>
    </message>
    <message>
        <source>Left over in
half a year</source>
        <translation>Unterm Strich
im halben Jahr</translation>
    </message>
    <message>
        <source>Customers waiting more than {0}</source>
        <translation>Kunden, die über {0} warten</translation>
    </message>
</context>
<context>
    <name>DaysPanel</name>
    <message>
        <source>Mark an event</source>
        <translation>Ereignis markieren</translation>
    </message>
    <message>
        <source>Looking for days that stand out</source>
        <translation>Auffällige Tage werden gesucht</translation>
    </message>
    <message>
        <source>Public holidays: {}</source>
        <translation>Feiertage: {}</translation>
    </message>
    <message>
        <source>Choose your public holidays</source>
        <translation>Ihre Feiertage wählen</translation>
    </message>
    <message>
        <source>Take back: {}</source>
        <translation>Zurücknehmen: {}</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Open another shop</source>
        <translation>Anderen Laden öffnen</translation>
    </message>
    <message>
        <source>Setting out the sample shop</source>
        <translation>Der Beispielladen wird eingerichtet</translation>
    </message>
    <message>
        <source>Opening the sample shop</source>
        <translation>Der Beispielladen wird geöffnet</translation>
    </message>
    <message>
        <source>Team from a file</source>
        <translation>Team aus einer Datei</translation>
    </message>
    <message>
        <source>Your team: {}</source>
        <translation>Ihr Team: {}</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Undone: {}</source>
        <translation>Rückgängig: {}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Done again: {}</source>
        <translation>Wiederholt: {}</translation>
    </message>
    <message>
        <source>You are looking at a sample shop.</source>
        <translation>Sie sehen einen Beispielladen.</translation>
    </message>
    <message>
        <source>Use my orders</source>
        <translation>Eigene Bestellungen</translation>
    </message>
    <message>
        <source>Add orders</source>
        <translation>Bestellungen laden</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Andere Datei wählen</translation>
    </message>
    <message>
        <source>You stopped before the week was worked out, so what you see may be out of date.</source>
        <translation>Sie haben angehalten, bevor die Woche berechnet war, deshalb ist die Anzeige vielleicht veraltet.</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>About ShopFlow</source>
        <translation>Über ShopFlow</translation>
    </message>
</context>
<context>
    <name>EditedPlanPage</name>
    <message>
        <source>Shifts that change</source>
        <translation>Schichten, die sich ändern</translation>
    </message>
    <message>
        <source>Look at these</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>What could not be taken over, and rules that are broken</source>
        <translation>Was nicht übernommen werden konnte und welche Regeln verletzt sind</translation>
    </message>
    <message>
        <source>The edited plan changes {}.</source>
        <translation>Der bearbeitete Plan ändert {}.</translation>
    </message>
    <message>
        <source>The edited plan has the same shifts as yours.</source>
        <translation>Der bearbeitete Plan hat dieselben Schichten wie Ihrer.</translation>
    </message>
    <message>
        <source>{} need a look.</source>
        <translation>{} bitte ansehen.</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Add a shift</source>
        <translation>Schicht hinzufügen</translation>
    </message>
    <message>
        <source>Remove a shift</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>Move a shift</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>Change a shift&apos;s times</source>
        <translation>Zeiten einer Schicht ändern</translation>
    </message>
    <message>
        <source>Copy a shift</source>
        <translation>Schicht kopieren</translation>
    </message>
    <message>
        <source>Unlock a shift</source>
        <translation>Schicht lösen</translation>
    </message>
    <message>
        <source>Lock a shift</source>
        <translation>Schicht fixieren</translation>
    </message>
    <message>
        <source>Make a shift open</source>
        <translation>Schicht auf offen setzen</translation>
    </message>
    <message>
        <source>Change a shift&apos;s role</source>
        <translation>Rolle einer Schicht ändern</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>What it is called</source>
        <translation>Wie es heißt</translation>
    </message>
    <message>
        <source>Street fair, match, roadworks ...</source>
        <translation>Straßenfest, Spiel, Baustelle ...</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Untick it for an event of some hours, the same on each of its days</source>
        <translation>Haken entfernen für ein Ereignis von einigen Stunden, an jedem seiner Tage dieselben</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Learn the effect from the past</source>
        <translation>Wirkung aus der Vergangenheit lernen</translation>
    </message>
    <message>
        <source>Busier by so many percent</source>
        <translation>Um so viel Prozent mehr los</translation>
    </message>
    <message>
        <source>Busier by</source>
        <translation>Mehr los um</translation>
    </message>
    <message>
        <source>Below 0: quieter</source>
        <translation>Unter 0: ruhiger</translation>
    </message>
    <message>
        <source>Mark it</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>The week is not worked out yet. Wait a moment and export again.</source>
        <translation>Die Woche ist noch nicht berechnet. Warten Sie einen Moment und exportieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>{}, week of {}.xlsx</source>
        <translation>{}, Woche ab {}.xlsx</translation>
    </message>
    <message>
        <source>Left out of {}.xlsx</source>
        <translation>Weggelassen aus {}.xlsx</translation>
    </message>
    <message>
        <source>Saved: {}</source>
        <translation>Gespeichert: {}</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>{} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>FiguresCard</name>
    <message>
        <source>What these figures rest on</source>
        <translation>Worauf diese Zahlen beruhen</translation>
    </message>
</context>
<context>
    <name>Filling</name>
    <message>
        <source>Fill the week</source>
        <translation>Die Woche füllen</translation>
    </message>
    <message>
        <source>Fill the gaps</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>Plan around a sick call</source>
        <translation>Um eine Krankmeldung herum planen</translation>
    </message>
    <message>
        <source>The week is not worked out yet. Wait a moment and try again.</source>
        <translation>Die Woche ist noch nicht berechnet. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody works here yet. Add your team on the Schedule page first.</source>
        <translation>Hier arbeitet noch niemand. Fügen Sie zuerst auf der Seite Dienstplan Ihr Team hinzu.</translation>
    </message>
</context>
<context>
    <name>FindBox</name>
    <message>
        <source>Find anything</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Page, person, day or command</source>
        <translation>Seite, Person, Tag oder Befehl</translation>
    </message>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>Nothing fits. Try other letters.</source>
        <translation>Nichts passt. Versuchen Sie andere Buchstaben.</translation>
    </message>
</context>
<context>
    <name>FirstRowsCard</name>
    <message>
        <source>First rows of your file</source>
        <translation>Erste Zeilen Ihrer Datei</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nicht verwendet</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Open orders file</source>
        <translation>Bestelldatei öffnen</translation>
    </message>
    <message>
        <source>Try a sample shop</source>
        <translation>Beispielladen ansehen</translation>
    </message>
    <message>
        <source>Drop your orders file here</source>
        <translation>Legen Sie Ihre Bestelldatei hier ab</translation>
    </message>
    <message>
        <source>Excel or CSV, straight from the till. It only needs the time of each order.</source>
        <translation>Excel oder CSV, direkt aus der Kasse. Nötig ist nur die Uhrzeit jeder Bestellung.</translation>
    </message>
    <message>
        <source>Your file stays on this computer. Nothing is sent anywhere.</source>
        <translation>Ihre Datei bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
        <source>See the rush before it happens.</source>
        <translation>Den Andrang sehen, bevor er kommt.</translation>
    </message>
    <message>
        <source>Give ShopFlow the order times from your till. It shows when you will be busy, how long people will wait with the team you have, and how many people you need.</source>
        <translation>Geben Sie ShopFlow die Bestellzeiten aus Ihrer Kasse. Es zeigt, wann viel los sein wird, wie lange Kunden mit Ihrem Team warten und wie viele Personen Sie brauchen.</translation>
    </message>
    <message>
        <source>1. Add orders</source>
        <translation>1. Bestellungen laden</translation>
    </message>
    <message>
        <source>We find the time column for you and show any row we cannot read. About 2 minutes.</source>
        <translation>Wir finden die Spalte mit den Zeiten für Sie und zeigen jede Zeile, die wir nicht lesen können. Etwa 2 Minuten.</translation>
    </message>
    <message>
        <source>2. See the waits</source>
        <translation>2. Wartezeiten ansehen</translation>
    </message>
    <message>
        <source>Next week by half hour, and what one person more or one fewer would mean.</source>
        <translation>Die nächste Woche in halben Stunden, und was eine Person mehr oder weniger bedeuten würde.</translation>
    </message>
    <message>
        <source>3. Plan the shifts</source>
        <translation>3. Schichten planen</translation>
    </message>
    <message>
        <source>Fill the week, close the gaps, then send it to your team from Excel.</source>
        <translation>Füllen Sie die Woche, schließen Sie die Lücken und geben Sie dem Team den Plan aus Excel.</translation>
    </message>
    <message>
        <source>Any that can export its orders with their times: Square, SumUp, Lightspeed, Toast, Shopify and others.</source>
        <translation>Jede, die ihre Bestellungen mit Uhrzeit exportieren kann: Square, SumUp, Lightspeed, Toast, Shopify und andere.</translation>
    </message>
    <message>
        <source>No till? Count by hand for a week</source>
        <translation>Keine Kasse? Eine Woche von Hand zählen</translation>
    </message>
    <message>
        <source>Which tills work?</source>
        <translation>Welche Kassen passen?</translation>
    </message>
</context>
<context>
    <name>FoundCard</name>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>No till that we know: read by the names of its columns</source>
        <translation>Keine Kasse, die wir kennen: nach den Namen der Spalten gelesen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Vermutet</translation>
    </message>
    <message>
        <source>Your choice</source>
        <translation>Ihre Wahl</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Not in this file</source>
        <translation>Nicht in dieser Datei</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation>Tag zuerst</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation>Monat zuerst</translation>
    </message>
    <message>
        <source>Date order</source>
        <translation>Datumsformat</translation>
    </message>
    <message>
        <source>Which is right?</source>
        <translation>Was ist richtig?</translation>
    </message>
</context>
<context>
    <name>Handouts</name>
    <message>
        <source>Writing the calendars</source>
        <translation>Die Kalender werden geschrieben</translation>
    </message>
    <message>
        <source>Print the plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message>
        <source>Edited plan</source>
        <translation>Bearbeiteter Plan</translation>
    </message>
    <message>
        <source>Taken over: {}</source>
        <translation>Übernommen: {}</translation>
    </message>
    <message>
        <source>changed shift</source>
        <translation>geänderte Schicht</translation>
    </message>
    <message>
        <source>changed shifts</source>
        <translation>geänderte Schichten</translation>
    </message>
    <message>
        <source>The week is not worked out yet. Wait a moment and try again.</source>
        <translation>Die Woche ist noch nicht berechnet. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody has a shift this week yet. Fill the week on the Schedule page first.</source>
        <translation>Diese Woche hat noch niemand eine Schicht. Füllen Sie zuerst die Woche auf der Seite Dienstplan.</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Orders</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>You expect this number.</source>
        <translation>Diese Zahl haben Sie selbst eingetragen.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>About ShopFlow</source>
        <translation>Über ShopFlow</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>What to read about</source>
        <translation>Worüber Sie lesen möchten</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher weiß ShopFlow das?</translation>
    </message>
    <message>
        <source>For the curious</source>
        <translation>Für Neugierige</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Terms of the field</source>
        <translation>Fachbegriffe</translation>
    </message>
    <message>
        <source>Where each figure comes from</source>
        <translation>Woher jede Zahl kommt</translation>
    </message>
    <message>
        <source>In the field</source>
        <translation>Fachbegriff</translation>
    </message>
    <message>
        <source>In ShopFlow</source>
        <translation>In ShopFlow</translation>
    </message>
    <message>
        <source>Worked out by</source>
        <translation>Erarbeitet von</translation>
    </message>
    <message>
        <source>Everything here can be done from the keyboard.</source>
        <translation>Alles hier geht auch mit der Tastatur.</translation>
    </message>
    <message>
        <source>Ctrl+K finds pages, people, days and commands by a few letters.</source>
        <translation>Strg+K findet Seiten, Personen, Tage und Befehle mit wenigen Buchstaben.</translation>
    </message>
    <message>
        <source>Every figure is worked out on this computer from your own orders and your own numbers.</source>
        <translation>Jede Zahl wird auf diesem Computer aus Ihren eigenen Bestellungen und Ihren eigenen Zahlen berechnet.</translation>
    </message>
    <message>
        <source>What nobody measured or entered is marked as a guess, here and wherever it counts.</source>
        <translation>Was niemand gemessen oder eingetragen hat, ist als Schätzung markiert, hier und überall, wo es zählt.</translation>
    </message>
    <message>
        <source>The mathematics is more than a hundred years old and well tested.</source>
        <translation>Die Mathematik dahinter ist über hundert Jahre alt und gut erprobt.</translation>
    </message>
    <message>
        <source>These are the words that the field uses, and who worked them out.</source>
        <translation>Das sind die Wörter des Fachs, und wer sie geprägt hat.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>HistoryBody</name>
    <message>
        <source>Files that were imported</source>
        <translation>Importierte Dateien</translation>
    </message>
    <message>
        <source>Left-out rows as Excel</source>
        <translation>Weggelassene Zeilen als Excel</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Hinzugefügt am</translation>
    </message>
    <message>
        <source>Orders from</source>
        <translation>Bestellungen von</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Bestellungen</translation>
    </message>
    <message>
        <source>Already here</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Rows left out</source>
        <translation>Weggelassene Zeilen</translation>
    </message>
    <message>
        <source>Orders per day</source>
        <translation>Bestellungen pro Tag</translation>
    </message>
    <message>
        <source>Days that look odd</source>
        <translation>Auffällige Tage</translation>
    </message>
    <message>
        <source>working time</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>working times</source>
        <translation>Arbeitszeiten</translation>
    </message>
</context>
<context>
    <name>HoursCard</name>
    <message>
        <source>Opening hours</source>
        <translation>Öffnungszeiten</translation>
    </message>
    <message>
        <source>Such as 07:00-18:00, or 07:00-14:00, 17:00-20:00. Empty means closed.</source>
        <translation>Zum Beispiel 07:00-18:00 oder 07:00-14:00, 17:00-20:00. Leer heißt geschlossen.</translation>
    </message>
    <message>
        <source>Opening hours on {}</source>
        <translation>Öffnungszeiten am {}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>These hours are right</source>
        <translation>Diese Zeiten stimmen</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>Change the hours of {}</source>
        <translation>Öffnungszeiten ändern: {}</translation>
    </message>
</context>
<context>
    <name>Importer</name>
    <message>
        <source>Reading {}</source>
        <translation>{} wird gelesen</translation>
    </message>
    <message>
        <source>import of {}</source>
        <translation>Import von {}</translation>
    </message>
    <message>
        <source>This file cannot be read; nothing was changed.</source>
        <translation>Diese Datei lässt sich nicht lesen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The folder {} cannot be made, so no shop can be kept there.</source>
        <translation>Der Ordner {} lässt sich nicht anlegen, deshalb kann dort kein Laden gespeichert werden.</translation>
    </message>
    <message>
        <source>My shop</source>
        <translation>Mein Laden</translation>
    </message>
</context>
<context>
    <name>KeepCard</name>
    <message>
        <source>Safe keeping</source>
        <translation>Sichere Aufbewahrung</translation>
    </message>
    <message>
        <source>Your shop is one file: orders, team and plans. It is saved at every change and stays here.</source>
        <translation>Ihr Laden ist eine Datei: Bestellungen, Team und Pläne. Sie wird bei jeder Änderung gespeichert und bleibt hier.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <source>Go back to a copy</source>
        <translation>Zurück zu einer Kopie</translation>
    </message>
</context>
<context>
    <name>LastWeek</name>
    <message>
        <source>What one person more or fewer would have changed</source>
        <translation>Was eine Person mehr oder weniger geändert hätte</translation>
    </message>
    <message>
        <source>When service slipped</source>
        <translation>Wann es nicht rund lief</translation>
    </message>
    <message>
        <source>Working out what last week was like.</source>
        <translation>Berechnet wird, wie die letzte Woche war.</translation>
    </message>
    <message>
        <source>It appears here in a moment.</source>
        <translation>Es erscheint gleich hier.</translation>
    </message>
    <message>
        <source>Looking back at last week</source>
        <translation>Rückblick auf die letzte Woche</translation>
    </message>
    <message>
        <source>Plan that week&apos;s shifts, or import a time clock&apos;s file on Orders.</source>
        <translation>Planen Sie die Schichten dieser Woche oder importieren Sie unter Bestellungen eine Datei der Zeiterfassung.</translation>
    </message>
    <message>
        <source>You stopped before last week was worked out.</source>
        <translation>Sie haben angehalten, bevor die letzte Woche berechnet war.</translation>
    </message>
    <message>
        <source>What your real orders say about the people who were on.</source>
        <translation>Was Ihre echten Bestellungen über die Personen im Dienst sagen.</translation>
    </message>
</context>
<context>
    <name>LeftOutCard</name>
    <message>
        <source>Rows left out, with the reason</source>
        <translation>Weggelassene Zeilen, mit dem Grund</translation>
    </message>
    <message>
        <source>Save as Excel</source>
        <translation>Als Excel speichern</translation>
    </message>
    <message>
        <source>{} left out</source>
        <translation>{} weggelassen</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>No row was left out</source>
        <translation>Keine Zeile wurde weggelassen</translation>
    </message>
    <message>
        <source>Your file itself is not changed.</source>
        <translation>Ihre Datei selbst wird nicht geändert.</translation>
    </message>
    <message>
        <source>less than {}</source>
        <translation>weniger als {}</translation>
    </message>
    <message>
        <source>That is {} of the file&apos;s rows.</source>
        <translation>Das sind {} der Zeilen der Datei.</translation>
    </message>
    <message>
        <source>{} belong to orders of more than one row.</source>
        <translation>{} gehören zu Bestellungen mit mehreren Zeilen.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Andere Gründe</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>Why we left it out</source>
        <translation>Warum weggelassen</translation>
    </message>
</context>
<context>
    <name>LimitsCard</name>
    <message>
        <source>Your own limits</source>
        <translation>Deine eigenen Grenzen</translation>
    </message>
    <message>
        <source>They begin as those of the rules above; change what differs for you.</source>
        <translation>Sie beginnen mit den Regeln oben; ändere, was bei dir anders ist.</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Shortest shift</source>
        <translation>Kürzeste Schicht</translation>
    </message>
    <message>
        <source>Longest shift</source>
        <translation>Längste Schicht</translation>
    </message>
    <message>
        <source>Rest between two shifts</source>
        <translation>Ruhe zwischen zwei Schichten</translation>
    </message>
    <message>
        <source>Rest in one piece each week</source>
        <translation>Ruhe am Stück jede Woche</translation>
    </message>
    <message>
        <source>Days a week at most</source>
        <translation>Höchstens Tage pro Woche</translation>
    </message>
    <message>
        <source>Paid hours a day at most</source>
        <translation>Höchstens bezahlte Stunden am Tag</translation>
    </message>
    <message>
        <source>Paid hours a week at most</source>
        <translation>Höchstens bezahlte Stunden pro Woche</translation>
    </message>
    <message>
        <source>A break in shifts of over</source>
        <translation>Pause in Schichten von über</translation>
    </message>
    <message>
        <source>Length of the break</source>
        <translation>Länge der Pause</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Overtime beyond, a day</source>
        <translation>Überstunden am Tag ab</translation>
    </message>
    <message>
        <source>Overtime beyond, a week</source>
        <translation>Überstunden in der Woche ab</translation>
    </message>
    <message>
        <source>Extra pay for overtime</source>
        <translation>Zuschlag für Überstunden</translation>
    </message>
    <message>
        <source>Extra pay on Saturdays</source>
        <translation>Zuschlag an Samstagen</translation>
    </message>
    <message>
        <source>Extra pay on Sundays</source>
        <translation>Zuschlag an Sonntagen</translation>
    </message>
    <message>
        <source>Extra pay on public holidays</source>
        <translation>Zuschlag an Feiertagen</translation>
    </message>
    <message>
        <source>People under 18 keep the rules of the country.</source>
        <translation>Für Leute unter 18 gelten die Regeln des Landes.</translation>
    </message>
    <message>
        <source>That does not go together with the other limits, so it stays as it was.</source>
        <translation>Das passt nicht zu den anderen Grenzen und bleibt deshalb, wie es war.</translation>
    </message>
    <message>
        <source>Change: {}</source>
        <translation>Ändern: {}</translation>
    </message>
</context>
<context>
    <name>LimitsPanel</name>
    <message>
        <source>Limit people at a time</source>
        <translation>Personenzahl begrenzen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>One person fewer at least</source>
        <translation>Mindestens eine Person weniger</translation>
    </message>
    <message>
        <source>One person more at least</source>
        <translation>Mindestens eine Person mehr</translation>
    </message>
    <message>
        <source>One person fewer at most</source>
        <translation>Höchstens eine Person weniger</translation>
    </message>
    <message>
        <source>One person more at most</source>
        <translation>Höchstens eine Person mehr</translation>
    </message>
    <message>
        <source>Set the limit</source>
        <translation>Grenze setzen</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Every {}</source>
        <translation>Jeden {}</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Take the limit away: {}</source>
        <translation>Grenze aufheben: {}</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>egal</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message>
        <source>Fill only the gaps</source>
        <translation>Nur Lücken füllen</translation>
    </message>
    <message>
        <source>Every shift that is there stays as it is</source>
        <translation>Jede vorhandene Schicht bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>Why can it not be covered?</source>
        <translation>Warum geht es nicht auf?</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>short time</source>
        <translation>zu knappe Zeit</translation>
    </message>
    <message>
        <source>short times</source>
        <translation>zu knappe Zeiten</translation>
    </message>
    <message>
        <source>No short times</source>
        <translation>Keine zu knappen Zeiten</translation>
    </message>
    <message>
        <source>rule is broken</source>
        <translation>Regel ist verletzt</translation>
    </message>
    <message>
        <source>rules are broken</source>
        <translation>Regeln sind verletzt</translation>
    </message>
    <message>
        <source>All rules of work are kept</source>
        <translation>Alle Arbeitsregeln sind eingehalten</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>{0}: {1} short</source>
        <translation>{0}: {1} zu wenig</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Light look</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Design</translation>
    </message>
</context>
<context>
    <name>MakingCard</name>
    <message>
        <source>Making an order</source>
        <translation>Eine Bestellung machen</translation>
    </message>
    <message>
        <source>Time ten orders with a watch in a rush: it is worth it.</source>
        <translation>Messen Sie bei Andrang zehn Bestellungen mit der Uhr: Es lohnt sich.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Work on an order</source>
        <translation>Arbeit an einer Bestellung</translation>
    </message>
    <message>
        <source>Customers wait about</source>
        <translation>Kunden warten etwa</translation>
    </message>
    <message>
        <source>Work at: {}</source>
        <translation>Arbeit an: {}</translation>
    </message>
    <message>
        <source>Change the making time</source>
        <translation>Bearbeitungszeit ändern</translation>
    </message>
    <message>
        <source>Change the patience</source>
        <translation>Geduld ändern</translation>
    </message>
</context>
<context>
    <name>MoneyCard</name>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>What an hour of work costs and what a lost order is worth.</source>
        <translation>Was eine Arbeitsstunde kostet und was eine verlorene Bestellung wert ist.</translation>
    </message>
    <message>
        <source>Wage an hour</source>
        <translation>Lohn pro Stunde</translation>
    </message>
    <message>
        <source>On top of wages</source>
        <translation>Zusätzlich zum Lohn</translation>
    </message>
    <message>
        <source>Average order</source>
        <translation>Bestellwert im Schnitt</translation>
    </message>
    <message>
        <source>Left of an order</source>
        <translation>Bleibt je Bestellung</translation>
    </message>
    <message>
        <source>Change the wage</source>
        <translation>Lohn ändern</translation>
    </message>
    <message>
        <source>Change what comes on top of wages</source>
        <translation>Zusatz zum Lohn ändern</translation>
    </message>
    <message>
        <source>Change the average order</source>
        <translation>Bestellwert im Schnitt ändern</translation>
    </message>
    <message>
        <source>Change what is left of an order</source>
        <translation>Ändern, was je Bestellung bleibt</translation>
    </message>
</context>
<context>
    <name>NeedGrid</name>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
</context>
<context>
    <name>NeededPage</name>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy the table for a spreadsheet (Ctrl+C)</source>
        <translation>Tabelle für die Tabellenkalkulation kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Save the plan as an Excel file (Ctrl+E)</source>
        <translation>Plan als Excel-Datei speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Show in schedule</source>
        <translation>Im Dienstplan zeigen</translation>
    </message>
    <message>
        <source>People needed</source>
        <translation>Personalbedarf</translation>
    </message>
    <message>
        <source>{} min</source>
        <translation>{}&#xa0;min</translation>
    </message>
    <message>
        <source>Limit this time</source>
        <translation>Diese Zeit begrenzen</translation>
    </message>
    <message>
        <source>Set a floor or a ceiling of your own (F2)</source>
        <translation>Eigene Mindest- oder Höchstzahl setzen (F2)</translation>
    </message>
    <message>
        <source>People needed on the floor</source>
        <translation>Benötigte Personen im Dienst</translation>
    </message>
    <message>
        <source>Working out the people needed</source>
        <translation>Die benötigten Personen werden berechnet</translation>
    </message>
    <message>
        <source>Working out how many people you need.</source>
        <translation>Berechnet wird, wie viele Personen Sie brauchen.</translation>
    </message>
    <message>
        <source>The numbers appear here in a moment.</source>
        <translation>Die Zahlen erscheinen gleich hier.</translation>
    </message>
    <message>
        <source>See how many people you need, and when.</source>
        <translation>Sehen Sie, wie viele Personen Sie brauchen und wann.</translation>
    </message>
    <message>
        <source>The numbers appear here as soon as your orders are worked out.</source>
        <translation>Die Zahlen erscheinen hier, sobald Ihre Bestellungen ausgewertet sind.</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The numbers behind it</source>
        <translation>Die Zahlen dahinter</translation>
    </message>
    <message>
        <source>A changed number counts as yours, on every page.</source>
        <translation>Eine geänderte Zahl gilt als Ihre, auf jeder Seite.</translation>
    </message>
</context>
<context>
    <name>OrderCalendar</name>
    <message>
        <source>Orders per day</source>
        <translation>Bestellungen pro Tag</translation>
    </message>
    <message>
        <source>In the calendar of orders</source>
        <translation>Im Kalender der Bestellungen</translation>
    </message>
    <message>
        <source>Mark the day: {0}</source>
        <translation>Den Tag markieren: {0}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Import orders</source>
        <translation>Bestellungen importieren</translation>
    </message>
    <message>
        <source>Nothing is saved until you press Import. Your file is not changed and stays on this computer.</source>
        <translation>Gespeichert wird erst, wenn Sie auf „Importieren“ drücken. Ihre Datei bleibt unverändert auf diesem Computer.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Bestellungen</translation>
    </message>
    <message>
        <source>What your forecast learns from.</source>
        <translation>Woraus Ihre Prognose lernt.</translation>
    </message>
    <message>
        <source>No orders yet.</source>
        <translation>Noch keine Bestellungen.</translation>
    </message>
    <message>
        <source>Open an export from your till and ShopFlow shows when next week will be busy.</source>
        <translation>Öffnen Sie einen Export aus Ihrer Kasse, und ShopFlow zeigt, wann nächste Woche viel los ist.</translation>
    </message>
    <message>
        <source>Open orders file</source>
        <translation>Bestelldatei öffnen</translation>
    </message>
    <message>
        <source>Try a sample shop</source>
        <translation>Beispielladen ansehen</translation>
    </message>
    <message>
        <source>Drop your orders file here</source>
        <translation>Legen Sie Ihre Bestelldatei hier ab</translation>
    </message>
    <message>
        <source>Excel or CSV, straight from the till. It only needs the time of each order.</source>
        <translation>Excel oder CSV, direkt aus der Kasse. Nötig ist nur die Uhrzeit jeder Bestellung.</translation>
    </message>
    <message>
        <source>Your file stays on this computer. Nothing is sent anywhere.</source>
        <translation>Ihre Datei bleibt auf diesem Computer. Nichts wird irgendwohin gesendet.</translation>
    </message>
</context>
<context>
    <name>PeopleChart</name>
    <message>
        <source>People on the floor, over the day</source>
        <translation>Personen im Dienst, über den Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Im Dienst</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Zu wenig</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} zu wenig</translation>
    </message>
    <message>
        <source>people needed</source>
        <translation>benötigte Personen</translation>
    </message>
    <message>
        <source>people scheduled</source>
        <translation>geplante Personen</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Has the keys: may open and close alone</source>
        <translation>Hat Schlüssel: öffnet, schließt allein</translation>
    </message>
    <message>
        <source>Under 18: own rules of work</source>
        <translation>Unter 18: besondere Arbeitsregeln</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the team</source>
        <translation>Aus dem Team entfernen</translation>
    </message>
    <message>
        <source>The shifts from this week on become open shifts</source>
        <translation>Die Schichten ab dieser Woche werden offene Schichten</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Ins Team aufnehmen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>Would like</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <source>Barista, Till</source>
        <translation>Barista, Kasse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles, the main one first</source>
        <translation>Rollen, die wichtigste zuerst</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Pay an hour</source>
        <translation>Lohn pro Stunde</translation>
    </message>
    <message>
        <source>Can work</source>
        <translation>Kann arbeiten</translation>
    </message>
    <message>
        <source>Days off in this week</source>
        <translation>Freie Tage in dieser Woche</translation>
    </message>
    <message>
        <source>Change {0}</source>
        <translation>{0} ändern</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>{0} hinzufügen</translation>
    </message>
    <message>
        <source>{0} is changed.</source>
        <translation>{0} ist geändert.</translation>
    </message>
    <message>
        <source>{0} works here now.</source>
        <translation>{0} arbeitet jetzt hier.</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>{0} no longer works here; the shifts are open.</source>
        <translation>{0} arbeitet nicht mehr hier; die Schichten sind offen.</translation>
    </message>
</context>
<context>
    <name>PreviewBody</name>
    <message>
        <source>order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Bestellungen</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>Details for the person who helps you</source>
        <translation>Einzelheiten für die Person, die Ihnen hilft</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ProgressCard</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping ...</source>
        <translation>Wird angehalten ...</translation>
    </message>
    <message>
        <source>This can take a few seconds.</source>
        <translation>Das kann einige Sekunden dauern.</translation>
    </message>
    <message>
        <source>About 1 second left.</source>
        <translation>Noch etwa 1 Sekunde.</translation>
    </message>
    <message>
        <source>About {} seconds left.</source>
        <translation>Noch etwa {} Sekunden.</translation>
    </message>
</context>
<context>
    <name>PromiseCard</name>
    <message>
        <source>Your promise to customers</source>
        <translation>Ihr Versprechen an die Kunden</translation>
    </message>
    <message>
        <source>People needed is worked out so that this holds.</source>
        <translation>Die benötigten Personen werden so berechnet, dass es hält.</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Serve this many</source>
        <translation>So viele bedienen</translation>
    </message>
    <message>
        <source>within</source>
        <translation>innerhalb von</translation>
    </message>
    <message>
        <source>Too long is over</source>
        <translation>Zu lang ist über</translation>
    </message>
    <message>
        <source>At most leave without ordering</source>
        <translation>Höchstens gehen ohne Bestellung</translation>
    </message>
    <message>
        <source>Change the promise</source>
        <translation>Versprechen ändern</translation>
    </message>
    <message>
        <source>Change what is too long</source>
        <translation>Ändern, was zu lang ist</translation>
    </message>
    <message>
        <source>Change how many may leave</source>
        <translation>Ändern, wie viele gehen dürfen</translation>
    </message>
</context>
<context>
    <name>PublishPanel</name>
    <message>
        <source>The forecast has changed since</source>
        <translation>Die Prognose hat sich seitdem geändert</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Review and publish</source>
        <translation>Prüfen und freigeben</translation>
    </message>
    <message>
        <source>Publish the week</source>
        <translation>Woche freigeben</translation>
    </message>
    <message>
        <source>Publish the changes</source>
        <translation>Änderungen freigeben</translation>
    </message>
    <message>
        <source>{0} short</source>
        <translation>{0} zu wenig</translation>
    </message>
    <message>
        <source>rule is broken</source>
        <translation>Regel ist verletzt</translation>
    </message>
    <message>
        <source>rules are broken</source>
        <translation>Regeln sind verletzt</translation>
    </message>
    <message>
        <source>shift is open</source>
        <translation>Schicht ist offen</translation>
    </message>
    <message>
        <source>shifts are open</source>
        <translation>Schichten sind offen</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Before you publish</source>
        <translation>Vor dem Freigeben</translation>
    </message>
    <message>
        <source>Nobody is missing and all rules are kept.</source>
        <translation>Niemand fehlt, und alle Regeln sind eingehalten.</translation>
    </message>
    <message>
        <source>The team has not been told this week yet.</source>
        <translation>Das Team kennt diese Woche noch nicht.</translation>
    </message>
    <message>
        <source>The team knows the week as it is.</source>
        <translation>Das Team kennt die Woche, wie sie ist.</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>{0} since version {1}</source>
        <translation>{0} seit Version {1}</translation>
    </message>
    <message>
        <source>Version {0}, {1} {2}</source>
        <translation>Version {0}, {1} {2}</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>The same as now.</source>
        <translation>Dasselbe wie jetzt.</translation>
    </message>
    <message>
        <source>Compare with now</source>
        <translation>Mit jetzt vergleichen</translation>
    </message>
    <message>
        <source>Go back to it</source>
        <translation>Dorthin zurück</translation>
    </message>
    <message>
        <source>Go back to version {0}</source>
        <translation>Zurück zu Version {0}</translation>
    </message>
    <message>
        <source>Version {0} is published.</source>
        <translation>Version {0} ist freigegeben.</translation>
    </message>
</context>
<context>
    <name>Rests</name>
    <message>
        <source>Rests on {0}</source>
        <translation>Beruht auf {0}</translation>
    </message>
    <message>
        <source>and {0}</source>
        <translation>und {0}</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Use this from now on</source>
        <translation>Ab jetzt verwenden</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sich ergibt</translation>
    </message>
</context>
<context>
    <name>RulesCard</name>
    <message>
        <source>A minute less</source>
        <translation>Eine Minute weniger</translation>
    </message>
    <message>
        <source>A minute more</source>
        <translation>Eine Minute mehr</translation>
    </message>
    <message>
        <source>One person fewer at least</source>
        <translation>Mindestens eine Person weniger</translation>
    </message>
    <message>
        <source>One person more at least</source>
        <translation>Mindestens eine Person mehr</translation>
    </message>
    <message>
        <source>Less busy</source>
        <translation>Weniger ausgelastet</translation>
    </message>
    <message>
        <source>Busier</source>
        <translation>Mehr ausgelastet</translation>
    </message>
    <message>
        <source>Your rules</source>
        <translation>Ihre Regeln</translation>
    </message>
    <message>
        <source>Change a rule and the table answers at once.</source>
        <translation>Ändern Sie eine Regel, und die Tabelle antwortet sofort.</translation>
    </message>
    <message>
        <source>Never fewer than</source>
        <translation>Nie weniger als</translation>
    </message>
    <message>
        <source>Keep people at most</source>
        <translation>Personen höchstens</translation>
    </message>
    <message>
        <source>Serve {} within</source>
        <translation>{} bedienen in</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>% busy</source>
        <translation>% ausgelastet</translation>
    </message>
    <message>
        <source>% busy (no limit)</source>
        <translation>% (keine Grenze)</translation>
    </message>
    <message>
        <source>Rules of work</source>
        <translation>Arbeitsregeln</translation>
    </message>
    <message>
        <source>Fill week and the checks of shifts keep to these.</source>
        <translation>„Woche füllen“ und die Prüfung der Schichten halten sich daran.</translation>
    </message>
    <message>
        <source>Rules of work of</source>
        <translation>Arbeitsregeln von</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Regeln von</translation>
    </message>
    <message>
        <source>You changed 1 limit.</source>
        <translation>Sie haben 1 Grenze geändert.</translation>
    </message>
    <message>
        <source>You changed {} limits.</source>
        <translation>Sie haben {} Grenzen geändert.</translation>
    </message>
    <message>
        <source>Meant for: {}.</source>
        <translation>Gedacht für: {}.</translation>
    </message>
    <message>
        <source>Change the rules of work</source>
        <translation>Arbeitsregeln ändern</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Saved comparisons</source>
        <translation>Gespeicherte Vergleiche</translation>
    </message>
    <message>
        <source>Nothing is saved yet. Save a comparison to look at it again next month.</source>
        <translation>Noch ist nichts gespeichert. Speichern Sie einen Vergleich, um ihn nächsten Monat wieder anzusehen.</translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Schedule</source>
        <translation>Dienstplan</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Rückgängig (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo (Ctrl+Y)</source>
        <translation>Wiederholen (Strg+Y)</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Copy, repeat, templates</source>
        <translation>Kopieren, wiederholen, Vorlagen</translation>
    </message>
    <message>
        <source>Fill week</source>
        <translation>Woche füllen</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Plan who works when, around the rush.</source>
        <translation>Planen Sie, wer wann arbeitet, rund um den Andrang.</translation>
    </message>
    <message>
        <source>The schedule appears here as soon as your week is worked out.</source>
        <translation>Der Dienstplan erscheint hier, sobald Ihre Woche berechnet ist.</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} Hinweise</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Team aus einer Datei</translation>
    </message>
    <message>
        <source>Fill the week</source>
        <translation>Die Woche füllen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>See what can be done</source>
        <translation>Sehen, was geht</translation>
    </message>
    <message>
        <source>Ask {0}</source>
        <translation>{0} fragen</translation>
    </message>
    <message>
        <source>Looking for rules that cannot all hold</source>
        <translation>Gesucht werden Regeln, die nicht alle gelten können</translation>
    </message>
    <message>
        <source>Why it cannot be covered</source>
        <translation>Warum es sich nicht abdecken lässt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Better drafts appear as they are found; Stop keeps the best.</source>
        <translation>Bessere Entwürfe erscheinen, sobald sie gefunden sind; Anhalten behält den besten.</translation>
    </message>
    <message>
        <source>Filling the week.</source>
        <translation>Die Woche wird gefüllt.</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time of the line</source>
        <translation>Uhrzeit der Schlange</translation>
    </message>
    <message>
        <source>People in line</source>
        <translation>Personen in der Schlange</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>People who leave</source>
        <translation>Personen, die gehen</translation>
    </message>
    <message>
        <source>What does that say?</source>
        <translation>Was sagt das?</translation>
    </message>
    <message>
        <source>What you do not know stays at –.</source>
        <translation>Was Sie nicht wissen, bleibt bei –.</translation>
    </message>
    <message>
        <source>On a usual</source>
        <translation>An einem normalen</translation>
    </message>
    <message>
        <source>How many people usually stand in line?</source>
        <translation>Wie viele stehen meist in der Schlange?</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>About how many leave in the rush without ordering?</source>
        <translation>Wie viele gehen bei Andrang etwa ohne Bestellung?</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Saving your orders</source>
        <translation>Ihre Bestellungen werden gespeichert</translation>
    </message>
    <message>
        <source>Working out the week</source>
        <translation>Die Woche wird berechnet</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was lost.</source>
        <translation>Es ist etwas Unerwartetes passiert; nichts ging verloren.</translation>
    </message>
    <message>
        <source>No shop is open. Open one or start with an orders file.</source>
        <translation>Kein Laden ist offen. Öffnen Sie einen oder beginnen Sie mit einer Bestelldatei.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>These hours are right</source>
        <translation>Diese Zeiten stimmen</translation>
    </message>
    <message>
        <source>Shop &amp; settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What you decide once, for every page.</source>
        <translation>Was Sie einmal festlegen, für jede Seite.</translation>
    </message>
    <message>
        <source>No shop is open yet.</source>
        <translation>Noch ist kein Laden offen.</translation>
    </message>
    <message>
        <source>Add orders or try the sample shop; then its numbers are here.</source>
        <translation>Fügen Sie Bestellungen hinzu oder sehen Sie sich den Beispielladen an; dann stehen seine Zahlen hier.</translation>
    </message>
    <message>
        <source>Looking up holidays</source>
        <translation>Feiertage werden nachgesehen</translation>
    </message>
    <message>
        <source>Confirm the opening hours</source>
        <translation>Öffnungszeiten bestätigen</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>{0}, copy of {1}</source>
        <translation>{0}, Kopie vom {1}</translation>
    </message>
    <message>
        <source>This is the shop that is open. Choose a copy of it.</source>
        <translation>Das ist der Laden, der offen ist. Wählen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>{0}, before {1}</source>
        <translation>{0}, vor dem {1}</translation>
    </message>
    <message>
        <source>Back to {0}. What you had is kept as {1}.</source>
        <translation>Zurück zu {0}. Was Sie hatten, ist als {1} aufgehoben.</translation>
    </message>
    <message>
        <source>Open what I had</source>
        <translation>Vorigen Stand öffnen</translation>
    </message>
    <message>
        <source>No shop is open. Open one or start with an orders file.</source>
        <translation>Kein Laden ist offen. Öffnen Sie einen oder beginnen Sie mit einer Bestelldatei.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>ShiftPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Whose shift</source>
        <translation>Wessen Schicht</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Fixieren</translation>
    </message>
    <message>
        <source>Lock or unlock (L)</source>
        <translation>Fixieren oder lösen (L)</translation>
    </message>
    <message>
        <source>Copy to the next day</source>
        <translation>Auf den nächsten Tag kopieren</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>Make it open</source>
        <translation>Auf offen setzen</translation>
    </message>
    <message>
        <source>Called in sick</source>
        <translation>Krankgemeldet</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>No shift is chosen. Click one in the grid, or go there with the arrows.</source>
        <translation>Keine Schicht gewählt. Klicken Sie eine im Raster an oder gehen Sie mit den Pfeiltasten hin.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>{0} paid</source>
        <translation>{0} bezahlt</translation>
    </message>
    <message>
        <source>break {0}</source>
        <translation>Pause {0}</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Lösen</translation>
    </message>
</context>
<context>
    <name>ShiftsView</name>
    <message>
        <source>Add a person to the team</source>
        <translation>Eine Person ins Team aufnehmen</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>Im Dienstplan</translation>
    </message>
    <message>
        <source>Add a shift, or edit the one that is there</source>
        <translation>Schicht anlegen oder die vorhandene bearbeiten</translation>
    </message>
    <message>
        <source>Edit the times</source>
        <translation>Zeiten bearbeiten</translation>
    </message>
    <message>
        <source>Start a quarter of an hour later or earlier</source>
        <translation>Eine Viertelstunde später oder früher anfangen</translation>
    </message>
    <message>
        <source>End a quarter of an hour later or earlier</source>
        <translation>Eine Viertelstunde später oder früher aufhören</translation>
    </message>
    <message>
        <source>Copy the shift to the next day</source>
        <translation>Schicht auf den nächsten Tag kopieren</translation>
    </message>
    <message>
        <source>Lock the shift, or unlock it</source>
        <translation>Schicht fixieren oder wieder lösen</translation>
    </message>
    <message>
        <source>Remove the shift</source>
        <translation>Schicht entfernen</translation>
    </message>
    <message>
        <source>All that can be done here</source>
        <translation>Alles, was hier möglich ist</translation>
    </message>
    <message>
        <source>Give the shift to another person or day</source>
        <translation>Schicht zu einer anderen Person oder einem anderen Tag schieben</translation>
    </message>
    <message>
        <source>Move a shift</source>
        <translation>Schicht verschieben</translation>
    </message>
    <message>
        <source>Change a shift&apos;s times</source>
        <translation>Zeiten einer Schicht ändern</translation>
    </message>
    <message>
        <source>Copy a shift</source>
        <translation>Schicht kopieren</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Neu</translation>
    </message>
</context>
<context>
    <name>ShopCard</name>
    <message>
        <source>Shop</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Ladens</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Country whose public holidays count</source>
        <translation>Land, dessen Feiertage gelten</translation>
    </message>
    <message>
        <source>Region whose public holidays count</source>
        <translation>Region, deren Feiertage gelten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Feiertage</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the whole country</source>
        <translation>das ganze Land</translation>
    </message>
    <message>
        <source>Change the time zone</source>
        <translation>Zeitzone ändern</translation>
    </message>
    <message>
        <source>Change the currency</source>
        <translation>Währung ändern</translation>
    </message>
    <message>
        <source>Change the public holidays</source>
        <translation>Feiertage ändern</translation>
    </message>
    <message>
        <source>Rename the shop</source>
        <translation>Laden umbenennen</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Dark look</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Fold names away</source>
        <translation>Namen einklappen</translation>
    </message>
    <message>
        <source>Show names</source>
        <translation>Namen zeigen</translation>
    </message>
</context>
<context>
    <name>SteadyHours</name>
    <message>
        <source>Steady orders an hour that</source>
        <translation>Pro Stunde gleichmäßig zu schaffen</translation>
    </message>
    <message>
        <source>{} can do:</source>
        <translation>mit {}:</translation>
    </message>
    <message>
        <source>{0}: up to {1}</source>
        <translation>{0}: bis zu {1}</translation>
    </message>
    <message>
        <source>More orders an hour than that, hour after hour, justify the next person. Rushes need more.</source>
        <translation>Kommen Stunde um Stunde mehr Bestellungen als das, lohnt sich die nächste Person. Bei Andrang brauchen Sie mehr.</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>One person fewer (-)</source>
        <translation>Eine Person weniger (-)</translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation>Eine Person mehr (+)</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Step {} of {}: {}</source>
        <translation>Schritt {} von {}: {}</translation>
    </message>
</context>
<context>
    <name>Stopwatch</name>
    <message>
        <source>Orders timed, of thirty</source>
        <translation>Gemessene Bestellungen, von dreißig</translation>
    </message>
    <message>
        <source>This one does not count</source>
        <translation>Diese zählt nicht</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Letzte zurück</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Orders timed</source>
        <translation>Gemessene Bestellungen</translation>
    </message>
    <message>
        <source>Tap when you begin to work on an order, tap again when it is handed over. Space does the same.</source>
        <translation>Tippen Sie, wenn Sie mit einer Bestellung beginnen, und noch einmal, wenn sie übergeben ist. Die Leertaste tut dasselbe.</translation>
    </message>
    <message>
        <source>Start or end an order</source>
        <translation>Eine Bestellung beginnen oder beenden</translation>
    </message>
    <message>
        <source>At the stopwatch</source>
        <translation>An der Stoppuhr</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Bestellung</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>TallyGrid</name>
    <message>
        <source>Customers by day and half hour</source>
        <translation>Kunden nach Tag und halber Stunde</translation>
    </message>
    <message>
        <source>Where you count by hand</source>
        <translation>Beim Zählen von Hand</translation>
    </message>
    <message>
        <source>Write a number</source>
        <translation>Eine Zahl schreiben</translation>
    </message>
    <message>
        <source>One customer more</source>
        <translation>Ein Kunde mehr</translation>
    </message>
    <message>
        <source>One customer fewer</source>
        <translation>Ein Kunde weniger</translation>
    </message>
    <message>
        <source>Take the last digit away</source>
        <translation>Die letzte Ziffer wegnehmen</translation>
    </message>
    <message>
        <source>Nobody came</source>
        <translation>Niemand kam</translation>
    </message>
    <message>
        <source>Go on to the next half hour</source>
        <translation>Weiter zur nächsten halben Stunde</translation>
    </message>
</context>
<context>
    <name>TallyModel</name>
    <message>
        <source>customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>{}: {} in all</source>
        <translation>{}: insgesamt {}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Open schedule</source>
        <translation>Dienstplan öffnen</translation>
    </message>
    <message>
        <source>People from a file</source>
        <translation>Team aus einer Datei</translation>
    </message>
</context>
<context>
    <name>TillPanel</name>
    <message>
        <source>Use these times</source>
        <translation>Zeiten verwenden</translation>
    </message>
    <message>
        <source>The most an order can take</source>
        <translation>Wie lange eine Bestellung höchstens dauern kann</translation>
    </message>
    <message>
        <source>Orders with a beginning and an end</source>
        <translation>Bestellungen mit Anfang und Ende</translation>
    </message>
    <message>
        <source>Looking at what your till took ...</source>
        <translation>Die Bestellungen Ihrer Kasse werden ausgewertet ...</translation>
    </message>
    <message>
        <source>Your till&apos;s file has one moment of each order, so it cannot tell how long the work took.</source>
        <translation>Die Datei Ihrer Kasse hat nur einen Zeitpunkt je Bestellung, deshalb lässt sich nicht sagen, wie lange die Arbeit dauerte.</translation>
    </message>
</context>
<context>
    <name>TimeChart</name>
    <message>
        <source>Show the table, or the picture again</source>
        <translation>Tabelle zeigen, oder wieder das Bild</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>TimesPanel</name>
    <message>
        <source>Too few people</source>
        <translation>Zu wenige Personen</translation>
    </message>
    <message>
        <source>Most people needed</source>
        <translation>Höchster Bedarf</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>Times of orders, one a line</source>
        <translation>Zeiten der Bestellungen, eine je Zeile</translation>
    </message>
    <message>
        <source>1:20
45 s
1 min 5
30</source>
        <translation>1:20
45 s
1 min 5
30</translation>
    </message>
    <message>
        <source>Type or paste how long each order took, one a line. A number alone is seconds.</source>
        <translation>Tippen Sie ein oder fügen Sie ein, wie lange jede Bestellung dauerte, eine je Zeile. Eine Zahl allein heißt Sekunden.</translation>
    </message>
</context>
<context>
    <name>WaitsChart</name>
    <message>
        <source>How long customers wait, over the day</source>
        <translation>Wie lange Kunden warten, über den Tag</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0}&#xa0;min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Half wait
less, min</source>
        <translation>Hälfte wartet
kürzer, min</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>9 in 10 wait
less, min</source>
        <translation>9 von 10 warten
kürzer, min</translation>
    </message>
    <message>
        <source>your target: {0} min</source>
        <translation>Ihr Ziel: {0}&#xa0;min</translation>
    </message>
    <message>
        <source>9 in 10 wait less than this: under {0} at the peak</source>
        <translation>9 von 10 warten kürzer: unter {0} in der Spitze</translation>
    </message>
    <message>
        <source>9 in 10: less than {0}</source>
        <translation>9 von 10: weniger als {0}</translation>
    </message>
    <message>
        <source>half wait less</source>
        <translation>Hälfte wartet kürzer</translation>
    </message>
    <message>
        <source>planned now ({0})</source>
        <translation>jetzt geplant ({0})</translation>
    </message>
</context>
<context>
    <name>WaitsPage</name>
    <message>
        <source>Waits</source>
        <translation>Wartezeiten</translation>
    </message>
    <message>
        <source>See how long people will wait, before they do.</source>
        <translation>Sehen Sie, wie lange Kunden warten werden, bevor es so weit ist.</translation>
    </message>
    <message>
        <source>The waits appear here as soon as there are orders.</source>
        <translation>Die Wartezeiten erscheinen hier, sobald es Bestellungen gibt.</translation>
    </message>
    <message>
        <source>The shop is closed all week.</source>
        <translation>Der Laden ist die ganze Woche geschlossen.</translation>
    </message>
    <message>
        <source>Show as table (T)</source>
        <translation>Als Tabelle zeigen (T)</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>How long customers wait</source>
        <translation>Wie lange Kunden warten</translation>
    </message>
    <message>
        <source>by the time they walk in</source>
        <translation>nach Ankunftszeit</translation>
    </message>
    <message>
        <source>People on the floor</source>
        <translation>Personen im Dienst</translation>
    </message>
    <message>
        <source>too few people</source>
        <translation>zu wenige Personen</translation>
    </message>
    <message>
        <source>with the people you have scheduled</source>
        <translation>mit den Personen, die Sie geplant haben</translation>
    </message>
    <message>
        <source>with the people needed; nobody is scheduled yet</source>
        <translation>mit den benötigten Personen; noch ist niemand geplant</translation>
    </message>
    <message>
        <source>Working out the waits</source>
        <translation>Die Wartezeiten werden berechnet</translation>
    </message>
    <message>
        <source>Show in schedule</source>
        <translation>Im Dienstplan zeigen</translation>
    </message>
    <message>
        <source>Plan the shifts</source>
        <translation>Schichten planen</translation>
    </message>
</context>
<context>
    <name>WaitsPanel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Back to the plan</source>
        <translation>Zurück zum Plan</translation>
    </message>
    <message>
        <source>What each number of people means</source>
        <translation>Was jede Zahl von Personen bedeutet</translation>
    </message>
    <message>
        <source>Time your service</source>
        <translation>Bedienung messen</translation>
    </message>
    <message>
        <source>As planned</source>
        <translation>Wie geplant</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Wie benötigt</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Leute</translation>
    </message>
    <message>
        <source>Over
{0} min</source>
        <translation>Über
{0}&#xa0;min</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Gehen</translation>
    </message>
    <message>
        <source>Likely
range</source>
        <translation>von
bis</translation>
    </message>
    <message>
        <source>Money
lost</source>
        <translation>Geld
weg</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Lohn</translation>
    </message>
</context>
<context>
    <name>WeekMap</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>WeekPage</name>
    <message>
        <source>Week ahead</source>
        <translation>Wochenvorschau</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
    <message>
        <source>Short times, or those that need most people</source>
        <translation>Zu knappe Zeiten oder die mit dem höchsten Bedarf</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why so many orders; expect another number (F2)</source>
        <translation>Warum so viele Bestellungen; andere Zahl erwarten (F2)</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>How good the forecast has been</source>
        <translation>Wie gut die Prognose war</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Events, holidays and days that looked odd</source>
        <translation>Ereignisse, Feiertage und auffällige Tage</translation>
    </message>
    <message>
        <source>Expected orders per half hour</source>
        <translation>Erwartete Bestellungen je halbe Stunde</translation>
    </message>
    <message>
        <source>You stopped before your week was worked out.</source>
        <translation>Sie haben angehalten, bevor Ihre Woche berechnet war.</translation>
    </message>
    <message>
        <source>Your week could not be worked out.</source>
        <translation>Ihre Woche ließ sich nicht berechnen.</translation>
    </message>
    <message>
        <source>Working out your week.</source>
        <translation>Ihre Woche wird berechnet.</translation>
    </message>
    <message>
        <source>It appears here in a moment.</source>
        <translation>Es erscheint gleich hier.</translation>
    </message>
    <message>
        <source>Your week is not worked out yet.</source>
        <translation>Ihre Woche ist noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Your orders are safe.</source>
        <translation>Ihre Bestellungen sind sicher.</translation>
    </message>
    <message>
        <source>See next week&apos;s rushes before they happen.</source>
        <translation>Sehen Sie den Andrang der nächsten Woche, bevor er kommt.</translation>
    </message>
    <message>
        <source>Add your till&apos;s orders; a few weeks of them are enough for a first forecast.</source>
        <translation>Fügen Sie die Bestellungen Ihrer Kasse hinzu; einige Wochen reichen für eine erste Prognose.</translation>
    </message>
</context>
<context>
    <name>WeekSwitch</name>
    <message>
        <source>Previous week (Alt+Left)</source>
        <translation>Vorige Woche (Alt+Links)</translation>
    </message>
    <message>
        <source>Go to next week</source>
        <translation>Zur nächsten Woche</translation>
    </message>
    <message>
        <source>Following week (Alt+Right)</source>
        <translation>Nächste Woche (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>In {0} weeks</source>
        <translation>In {0} Wochen</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Shifts of the week, people by days</source>
        <translation>Schichten der Woche, Personen nach Tagen</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>time flat out</source>
        <translation>Zeit am Anschlag</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>am Anschlag</translation>
    </message>
    <message>
        <source>suggested · free</source>
        <translation>Vorschlag · hat Zeit</translation>
    </message>
    <message>
        <source>suggested</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>People on</source>
        <translation>Personen da</translation>
    </message>
    <message>
        <source>against needed</source>
        <translation>gegen Bedarf</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>scheduled</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>short</source>
        <translation>zu wenig</translation>
    </message>
    <message>
        <source>Wages</source>
        <translation>Lohn</translation>
    </message>
    <message>
        <source>{0} of sales</source>
        <translation>{0} vom Umsatz</translation>
    </message>
</context>
<context>
    <name>WeeksPanel</name>
    <message>
        <source>Copy last week</source>
        <translation>Letzte Woche kopieren</translation>
    </message>
    <message>
        <source>How many weeks</source>
        <translation>Wie viele Wochen</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Woche wiederholen</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Name der Vorlage</translation>
    </message>
    <message>
        <source>Usual week</source>
        <translation>Normale Woche</translation>
    </message>
    <message>
        <source>Keep this week as a template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Clear the week</source>
        <translation>Woche leeren</translation>
    </message>
    <message>
        <source>Locked shifts stay</source>
        <translation>Fixierte Schichten bleiben</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Start from another week</source>
        <translation>Mit einer anderen Woche beginnen</translation>
    </message>
    <message>
        <source>shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>shifts</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Use it for this week</source>
        <translation>Für diese Woche verwenden</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>From last week</source>
        <translation>Aus letzter Woche</translation>
    </message>
    <message>
        <source>Onto the next weeks</source>
        <translation>Auf die nächsten Wochen</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The week is not worked out yet. Wait a moment and try again.</source>
        <translation>Die Woche ist noch nicht berechnet. Warten Sie einen Moment und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Keep a template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Use the template {0}</source>
        <translation>Vorlage {0} verwenden</translation>
    </message>
    <message>
        <source>Forget the template {0}</source>
        <translation>Vorlage {0} löschen</translation>
    </message>
</context>
<context>
    <name>WhatIfPage</name>
    <message>
        <source>What if</source>
        <translation>Was wäre, wenn</translation>
    </message>
    <message>
        <source>Try a change before you make it. Nothing in your schedule moves.</source>
        <translation>Probieren Sie eine Änderung aus, bevor Sie sie umsetzen. In Ihrem Dienstplan ändert sich nichts.</translation>
    </message>
    <message>
        <source>See what one person fewer, or one more, really costs.</source>
        <translation>Sehen Sie, was eine Person weniger oder mehr wirklich kostet.</translation>
    </message>
    <message>
        <source>The answers appear here as soon as there are orders.</source>
        <translation>Die Antworten erscheinen hier, sobald es Bestellungen gibt.</translation>
    </message>
    <message>
        <source>The shop is closed all week.</source>
        <translation>Der Laden ist die ganze Woche geschlossen.</translation>
    </message>
    <message>
        <source>Try a change</source>
        <translation>Änderung testen</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Working out what it costs</source>
        <translation>Berechnet wird, was es kostet</translation>
    </message>
    <message>
        <source>You stopped before it was worked out.</source>
        <translation>Sie haben angehalten, bevor es berechnet war.</translation>
    </message>
    <message>
        <source>Choose other days, hours or people to ask again.</source>
        <translation>Wählen Sie andere Tage, Zeiten oder Personen, um neu zu fragen.</translation>
    </message>
    <message>
        <source>Working out what it costs.</source>
        <translation>Berechnet wird, was es kostet.</translation>
    </message>
    <message>
        <source>It appears here in a moment.</source>
        <translation>Es erscheint gleich hier.</translation>
    </message>
    <message>
        <source>Change the schedule</source>
        <translation>Dienstplan ändern</translation>
    </message>
    <message>
        <source>Plan it this way</source>
        <translation>So planen</translation>
    </message>
    <message>
        <source>Plan the shifts</source>
        <translation>Schichten planen</translation>
    </message>
    <message>
        <source>Try it in the week to come</source>
        <translation>In der kommenden Woche testen</translation>
    </message>
    <message>
        <source>This comparison is already saved.</source>
        <translation>Dieser Vergleich ist schon gespeichert.</translation>
    </message>
    <message>
        <source>The shop is closed at those times this week.</source>
        <translation>Zu diesen Zeiten ist der Laden diese Woche geschlossen.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Orders that you expect</source>
        <translation>Bestellungen, die Sie erwarten</translation>
    </message>
    <message>
        <source>Back to the forecast</source>
        <translation>Zurück zur Prognose</translation>
    </message>
    <message>
        <source>You know better? Expect</source>
        <translation>Sie wissen es besser?</translation>
    </message>
</context>
<context>
    <name>WindowCard</name>
    <message>
        <source>This window</source>
        <translation>Dieses Fenster</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>as on this computer</source>
        <translation>wie auf diesem Computer</translation>
    </message>
    <message>
        <source>Starts to count the next time you open ShopFlow.</source>
        <translation>Gilt, sobald Sie ShopFlow das nächste Mal öffnen.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Sprache ändern</translation>
    </message>
    <message>
        <source>Change the text size</source>
        <translation>Textgröße ändern</translation>
    </message>
    <message>
        <source>Change the look</source>
        <translation>Design ändern</translation>
    </message>
    <message>
        <source>Change the contrast</source>
        <translation>Kontrast ändern</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>When it will be busy</source>
        <translation>Wann viel los ist</translation>
    </message>
    <message>
        <source>Expected orders per half hour, with their range.</source>
        <translation>Erwartete Bestellungen je halbe Stunde, mit ihrem Bereich.</translation>
    </message>
    <message>
        <source>Where people wait</source>
        <translation>Wo Kunden warten</translation>
    </message>
    <message>
        <source>How long, and how many leave without ordering.</source>
        <translation>Wie lange, und wie viele ohne Bestellung gehen.</translation>
    </message>
    <message>
        <source>How many people you need</source>
        <translation>Wie viele Personen Sie brauchen</translation>
    </message>
    <message>
        <source>Where you are short, and where to spare.</source>
        <translation>Wo es zu wenige sind und wo jemand übrig ist.</translation>
    </message>
</context>
<context>
    <name>_Availability</name>
    <message>
        <source>Can work on {0}</source>
        <translation>Kann am {0} arbeiten</translation>
    </message>
    <message>
        <source>{0}, from</source>
        <translation>{0}, von</translation>
    </message>
    <message>
        <source>{0}, to</source>
        <translation>{0}, bis</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>immer</translation>
    </message>
</context>
</TS>
