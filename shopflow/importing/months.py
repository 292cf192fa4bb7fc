"""Month names and their short forms in the languages of the header words."""

from __future__ import annotations

_NAMES = """
january jan januar jänner jän janvier janv enero ene gennaio gen janeiro januari tammikuu tammikuuta \
styczeń stycznia sty január ocak oca
february feb februar febr février févr fév febrero febbraio fevereiro fev februari helmikuu helmikuuta \
luty lutego lut február şubat şub
march mar märz mär mrz mars marzo março maart marts maaliskuu maaliskuuta marzec marca március márc mart
april apr avril avr abril abr aprile aprila huhtikuu huhtikuuta kwiecień kwietnia kwi április ápr nisan nis
may mai mayo maggio mag maio mei maj toukokuu toukokuuta május máj mayıs
june jun juni juin junio giugno giu junho kesäkuu kesäkuuta czerwiec czerwca cze június jún haziran haz
july jul juli juillet juil julio luglio lug julho heinäkuu heinäkuuta lipiec lipca lip július júl temmuz tem
august aug août aou agosto ago augustus augusti elokuu elokuuta sierpień sierpnia sie augusztus ağustos ağu
september sep sept septembre septiembre settembre set setembro syyskuu syyskuuta wrzesień września wrz \
szeptember szept eylül eyl
october oct oktober okt octobre octubre ottobre ott outubro out lokakuu lokakuuta październik \
października paź október ekim eki
november nov novembre noviembre novembro marraskuu marraskuuta listopad listopada lis kasım kas
december dec dezember dez décembre déc diciembre dic dicembre dezembro desember des joulukuu joulukuuta \
grudzień grudnia gru aralık ara
"""

MONTHS: dict[str, int] = {
    name: month for month, line in enumerate(_NAMES.strip().splitlines(), start=1) for name in line.split()
}
"""Month number by its name in lower case."""
