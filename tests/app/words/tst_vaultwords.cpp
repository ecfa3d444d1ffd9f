// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/identifiers.h"
#include "core/utctime.h"
#include "words/vaultwords.h"

#include <QTest>

using namespace vaultlock;

class VaultWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void faultsExactlyTheNamesThatAreRefused();
    void tellsARefusalFromNoTags();
    void saysWhenSomethingWasRead();
};

void VaultWordsTest::faultsExactlyTheNamesThatAreRefused()
{
    const QStringList names{
        QString(),           QStringLiteral("."),       QStringLiteral(".."), QStringLiteral("..."),
        QStringLiteral("a"), QStringLiteral("A-b_c.9"), QStringLiteral("ä"),  QStringLiteral("a/b"),
        QStringLiteral("😀"), QStringLiteral("a\nb"),    QString(255, u'x'),   QString(256, u'x')};
    for (const QString &name : names)
        QCOMPARE(words::vaultNameFault(name).isEmpty(), VaultName::fromString(name).has_value());
}

void VaultWordsTest::tellsARefusalFromNoTags()
{
    const QString text = words::tagsNotRead(Error{ErrorKind::AccessDenied, {}, 403, {}, {}});
    QVERIFY(text.contains(QStringLiteral("denied")));
    QVERIFY(text.contains(QStringLiteral("not known")));
    QVERIFY(!text.contains(words::noTags()));
}

void VaultWordsTest::saysWhenSomethingWasRead()
{
    const QDateTime asOf = utcTime({2026, 3, 2}, {15, 4, 5});
    const QTimeZone utc = QTimeZone::utc();
    QCOMPARE(words::readAtSentence(asOf, asOf, utc, false), QStringLiteral("Read at 15:04:05."));
    QCOMPARE(words::readAtSentence(asOf, asOf.addDays(1), utc, true),
             QStringLiteral("As of 2 March, 15:04:05; reading again…"));
    QCOMPARE(words::readAtSentence({}, asOf, utc, true), QStringLiteral("Reading…"));
    QVERIFY(words::readAtSentence({}, asOf, utc, false).isEmpty());
}

QTEST_GUILESS_MAIN(VaultWordsTest)
#include "tst_vaultwords.moc"
