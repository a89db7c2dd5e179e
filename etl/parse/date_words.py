"""Words that dates are printed with, in the languages of the world's newsrooms.

Names of months and days come from CLDR (:mod:`etl.cldr_names`); what CLDR does not list (labels, words around dates,
zones, months of other calendars) stands here. All words are case folded, without points.
"""

from __future__ import annotations

import re

from etl.cldr_names import DAY_WORDS, MONTH_WORDS
from etl.parse.words import words_in

HEBREW = re.compile("[\u05d0-\u05ea]{2}")
HEBREW_IN = "\u05d1"
"""The letter Bet, "in", is written as one with the month: "9 in-December"."""

OTHER_MONTHS = words_in(
    """sept jän maerz märz sett juni juli muharram safar rajab shaban sha'ban ramadan shawwal
    محرم صفر ربيع جمادى رجب شعبان رمضان شوال ذو ذي القعدة الحجة الأول الثاني الآخر الأولى الآخرة
    فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند
    ابريل اغسطس اكتوبر اذار ايار ايلول الاول"""
)
"""Spellings CLDR does not list, such as Arabic ones without the hamza, and months of the Hijri and Jalali years."""

PUBLISHED = words_in(
    """originally published publication posted date dated issued created on first veröffentlicht publiziert
    erschienen erstellt online seit datum vom am publié publiée paru le mis en ligne publicado publicada fecha
    publicação publicada data em pubblicato pubblicata il
    gepubliceerd geplaatst op publicerad publicerat den julkaistu publisert offentliggjort udgivet opublikowano
    opublikowany publikováno vydáno zverejnené objavljeno objavljen publicat publikálva megjelent δημοσίευση
    δημοσιεύθηκε опубликовано дата опубліковано публикувано публикуван yayınlanma yayın tarihi tarih giriş
    oluşturulma
    نشر نشرت نُشر تم نشره نشرها تاريخ التاريخ تاریخ زمان النشر في بتاريخ انتشار فرسته
    פורסם תאריך ב प्रकाशित đăng ngày diterbitkan dipublikasikan tanggal
    発行 掲載 公開 配信 出版 發佈 发布 发表 時間 时间 日期 發布 發表 入力 입력 등록 작성 วันที่ เผยแพร่"""
)
UPDATED = words_in(
    """updated update modified last revised edited aktualisiert aktualisierung zuletzt geändert bearbeitet stand letzte
    actualisé modifié mis à jour actualizado actualizada actualización modificado última atualizado atualizada
    atualização aggiornato aggiornata aggiornamento ultimo modifica bijgewerkt laatst gewijzigd uppdaterad uppdaterat
    senast oppdatert sist opdateret senest päivitetty muokattu zaktualizowano aktualizacja aktualizováno aktualizované
    ažurirano frissítve frissült actualizat ενημέρωση τελευταία обновлено обновлён изменено оновлено обновена
    güncelleme güncellendi güncellenme son تحديث آخر محدث حدث عدل تم بروزرسانی עודכן עדכון אחרון अपडेट अद्यतन
    cập nhật diperbarui diubah 更新 最終更新 最後更新 最后更新 更新时间 更新時間 수정 최종수정"""
)
COMPANIONS = words_in(
    """a at of the and in o'clock oclock th st nd rd hrs hours h m s am pm p uhr um der den dem des im von
    à a h heures heure du de la le les er l las los del el horas hora hs y às da do dos das às e alle ore ora dell del
    om uur kl klokken klo kell kello ob g r godz godzina roku v ve hod hodin u o god года год г в во час годин о року р
    år evi év ora ώρα στις ώρες saat تاریخ الساعة ساعة بتوقيت غرينتش صباحا صباحاً مساء مساءً ص م من عام سنة الموافق
    السنة هـ ه ساعت שעה בשעה ל वजे बजे को समय pukul jam waktu lúc giờ năm ngày
    오전 오후 時 分 秒 上午 下午 午後 午前 น เวลา t z c n"""
)
ZONES = words_in(
    """gmt utc bst cet cest mez mesz eet eest wet west msk est edt cst cdt mst mdt pst pdt et ct mt pt ist jst kst hkt
    sgt pkt aest aedt acst awst nzst nzdt sast wat cat eat wib wita wit brt art clt ast adt akst hst irst trt мск
    africa america asia atlantic australia europe pacific berlin london paris madrid tokyo istanbul eastern pacific
    central mountain standard daylight time"""
)


def _with_hebrew(names: frozenset[str]) -> frozenset[str]:
    return names | {HEBREW_IN + word for word in names if HEBREW.match(word)}


MONTHS = _with_hebrew(MONTH_WORDS) | OTHER_MONTHS
"""Words of the names of all months."""
DAYS = _with_hebrew(DAY_WORDS) | words_in("الاحد الاثنين الإثنين الاربعاء")
"""Words of the names of all weekdays."""
MONTH_NAMES = MONTHS - COMPANIONS
"""Names of months that are no other word of a date line."""
LABELS = PUBLISHED | UPDATED
"""Words that say what a date is the date of."""
DATE_WORDS = MONTHS | DAYS | PUBLISHED | UPDATED | COMPANIONS | ZONES
"""All that a date line may be made of."""
