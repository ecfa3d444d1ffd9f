// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/fontpreparation.h"

#include <QFontDatabase>
#include <QTest>

using vaultlock::ui::FontPreparation;

class FontPreparationTest : public QObject
{
    Q_OBJECT

private slots:
    void endsWhereThereWillBeNoApplication() { const FontPreparation fonts; }

    void endsBesideAnApplication()
    {
        FontPreparation fonts;
        fonts.goOn();
        fonts.finish();
        fonts.finish();
        QVERIFY(!QFontDatabase::families().isEmpty());
    }

    void endsByItselfWhereNobodyWaits()
    {
        FontPreparation fonts;
        fonts.goOn();
    }
};

QTEST_MAIN(FontPreparationTest)

#include "tst_fontpreparation.moc"
