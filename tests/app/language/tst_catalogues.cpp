// SPDX-License-Identifier: GPL-3.0-or-later

// What the translators wrote, held against the sentences that it stands for.
#include "language/translation.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace vaultlock;

namespace {

struct Message
{
    QString source;
    QStringList translations; ///< more than one where it counts
    bool isFinished = true;
};

Message readMessage(QXmlStreamReader &xml)
{
    Message message;
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isFinished = xml.attributes().value(QLatin1String("type")).isEmpty();
            QString whole;
            while (!xml.readNext() || !xml.isEndElement() ||
                   xml.name() != QLatin1String("translation")) {
                if (xml.isCharacters())
                    whole += xml.text();
                else if (xml.isStartElement())
                    message.translations << xml.readElementText();
            }
            if (message.translations.isEmpty())
                message.translations << whole;
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

std::vector<Message> catalogue(const QString &code)
{
    QFile file(
        QStringLiteral(VAULTLOCK_SOURCE_DIR "/resources/translations/vaultlock_%1.ts").arg(code));
    std::vector<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement &&
            xml.name() == QLatin1String("message"))
            messages.push_back(readMessage(xml));
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%L?\\d+|%n"));
    QStringList places;
    auto found = place.globalMatch(text);
    while (found.hasNext())
        places << found.next().captured();
    places.sort();
    return places;
}

/// Blanks and line ends at both ends, which join it to its neighbours.
QString endsOf(const QString &text)
{
    static const QRegularExpression ends(QStringLiteral("\\A(\\s*).*?(\\s*)\\z"),
                                         QRegularExpression::DotMatchesEverythingOption);
    const auto found = ends.match(text);
    return found.captured(1) + u'|' + found.captured(2);
}

} // namespace

class CataloguesTest : public QObject
{
    Q_OBJECT

private slots:
    void saysEverySentence_data() { languages(); }
    void saysEverySentence();
    void keepsThePlacesOfWhatIsFilledIn_data() { languages(); }
    void keepsThePlacesOfWhatIsFilledIn();
    void keepsTheBlanksAtBothEnds_data() { languages(); }
    void keepsTheBlanksAtBothEnds();

private:
    static void languages();
};

void CataloguesTest::languages()
{
    QTest::addColumn<QString>("code");
    for (const language::Language &language : language::languages()) {
        if (language.code != QLatin1String("en"))
            QTest::newRow(qPrintable(language.code)) << language.code;
    }
}

void CataloguesTest::saysEverySentence()
{
    QFETCH(QString, code);
    const auto messages = catalogue(code);
    QVERIFY(messages.size() > 1000);
    QStringList missing;
    for (const Message &message : messages) {
        const bool isSaid = message.isFinished && !message.translations.contains(QString());
        if (!isSaid)
            missing << message.source;
    }
    QCOMPARE(missing, QStringList());
}

void CataloguesTest::keepsThePlacesOfWhatIsFilledIn()
{
    QFETCH(QString, code);
    for (const Message &message : catalogue(code)) {
        for (const QString &translation : message.translations)
            QVERIFY2(placesOf(translation) == placesOf(message.source), qPrintable(message.source));
    }
}

void CataloguesTest::keepsTheBlanksAtBothEnds()
{
    QFETCH(QString, code);
    if (code == QLatin1String("ja"))
        return; // which has no blanks between words
    for (const Message &message : catalogue(code)) {
        for (const QString &translation : message.translations)
            QVERIFY2(endsOf(translation) == endsOf(message.source), qPrintable(message.source));
    }
}

QTEST_APPLESS_MAIN(CataloguesTest)
#include "tst_catalogues.moc"
