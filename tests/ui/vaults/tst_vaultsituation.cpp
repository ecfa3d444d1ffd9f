// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/vaults/vaultsituation.h"

#include <QTest>

using namespace vaultlock;
using ui::situationOf;
using ui::VaultListing;
using Action = ui::VaultSituation::Action;

class VaultSituationTest : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatBelongsThereAndOffersOneAction();
    void showsTheTableWhereThereAreVaults();
    void saysHowMuchIsStillToRead();
    void namesEveryAction();
};

void VaultSituationTest::saysWhatBelongsThereAndOffersOneAction()
{
    VaultListing listing;
    QCOMPARE(situationOf(listing).action, Action::Connect);
    listing.link = VaultListing::Link::Connected;
    listing.isLoading = true;
    QCOMPARE(situationOf(listing).action, Action::Stop);
    listing.isLoading = false;
    QCOMPARE(situationOf(listing).action, Action::ReadAgain);
    listing.isSandbox = true;
    QCOMPARE(situationOf(listing).action, Action::CreateVault);
    listing.listError = Error{ErrorKind::ConnectionLost, {}, 0, {}, {}};
    QCOMPARE(situationOf(listing).action, Action::ReadAgain);
    listing.listError = Error{ErrorKind::AccessDenied, {}, 403, {}, {}};
    QCOMPARE(situationOf(listing).action, Action::OpenByName);
    QVERIFY(situationOf(listing).message.contains(u"denied"));
    listing.listError.reset();
    listing.all = 3;
    listing.filter = QStringLiteral("<b>bold</b>");
    QCOMPARE(situationOf(listing).action, Action::ClearFilter);
    QVERIFY(situationOf(listing).message.contains(listing.filter));
}

void VaultSituationTest::showsTheTableWhereThereAreVaults()
{
    VaultListing listing;
    listing.link = VaultListing::Link::Connected;
    listing.all = 3;
    listing.shown = 1;
    QVERIFY(situationOf(listing).message.isEmpty());
    QCOMPARE(situationOf(listing).caption, QStringLiteral("1 of 3 vaults"));
    listing.listError = Error{ErrorKind::TimedOut, {}, 0, {}, {}};
    QVERIFY(situationOf(listing).message.isEmpty());
    QVERIFY(situationOf(listing).caption.contains(u"could not be refreshed"));
}

void VaultSituationTest::saysHowMuchIsStillToRead()
{
    VaultListing listing;
    listing.link = VaultListing::Link::Connected;
    listing.all = listing.shown = 20;
    listing.isLoading = true;
    listing.stillToRead = 7;
    QCOMPARE(situationOf(listing).caption, QStringLiteral("20 vaults · 7 locks to read"));
}

void VaultSituationTest::namesEveryAction()
{
    QVERIFY(ui::actionText(Action::None).isEmpty());
    for (const Action action : {Action::Connect, Action::ReadAgain, Action::Stop,
                                Action::ClearFilter, Action::CreateVault})
        QVERIFY(!ui::actionText(action).isEmpty());
}

QTEST_GUILESS_MAIN(VaultSituationTest)
#include "tst_vaultsituation.moc"
