// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/catalogue/catalogue.h"

#include <QTest>

#include <string>

using namespace vaultlock::policy;

class CatalogueTest : public QObject
{
    Q_OBJECT

private slots:
    void hasEveryActionWithWhatItsRequestsCarry();
    void knowsNamesWithoutRegardToCase();
    void knowsTheTagAfterAKey();
    void knowsWhichRequestsHaveAKey();
    void expandsWildcards();
    void hasRegionsOfListedPartitions();
};

void CatalogueTest::hasEveryActionWithWhatItsRequestsCarry()
{
    QCOMPARE(glacierActions().size(), std::size_t(33));
    const auto archive = actionNamed("DeleteArchive");
    QVERIFY(archive.has_value());
    QVERIFY(glacierActions()[*archive].carriesAge);
    QVERIFY(glacierActions()[*archive].carriesTags);
    QVERIFY(!glacierActions()[actionNamed("AbortVaultLock").value()].carriesTags);
    QCOMPARE(glacierActions()[actionNamed("CreateVault").value()].scope, ActionScope::Identity);
    QCOMPARE(glacierActions()[actionNamed("ListVaults").value()].scope, ActionScope::Account);
    for (const Action &action : glacierActions())
        QVERIFY2(!action.summary.empty() && action.summary.back() != '.', action.name.data());
}

void CatalogueTest::knowsNamesWithoutRegardToCase()
{
    QCOMPARE(actionNamed("deletearchive"), actionNamed("DeleteArchive"));
    QVERIFY(!actionNamed("DeleteArchives"));
    QCOMPARE(keyNamed("glacier:archiveAgeinDays").key, keyNamed("glacier:ArchiveAgeInDays").key);
    QCOMPARE(keyNamed("glacier:ArchiveAgeInDays").key->type, KeyType::Numeric);
    QVERIFY(!keyNamed("glacier:ArchiveAge").key);
}

void CatalogueTest::knowsTheTagAfterAKey()
{
    const KeyName name = keyNamed("glacier:resourcetag/Legal/Hold");
    QVERIFY(name.key && name.key->takesTag());
    QCOMPARE(std::string(name.tag), std::string("Legal/Hold"));
    QVERIFY(!keyNamed("glacier:ResourceTag").key);
    QVERIFY(!keyNamed("aws:SourceIp/x").key);
}

void CatalogueTest::knowsWhichRequestsHaveAKey()
{
    const auto presence = [](std::string_view name) {
        return keyNamed(name).key->presence;
    };
    QCOMPARE(presence("aws:CurrentTime"), KeyPresence::Always);
    QCOMPARE(presence("aws:PrincipalAccount"), KeyPresence::Always);
    QCOMPARE(presence("aws:PrincipalArn"), KeyPresence::Signed);
    QCOMPARE(presence("aws:SourceIp"), KeyPresence::Usual);
    QCOMPARE(presence("aws:MultiFactorAuthPresent"), KeyPresence::Some);
    QCOMPARE(presence("glacier:ArchiveAgeInDays"), KeyPresence::Some);
    QCOMPARE(presence("codebuild:ProjectArn"), KeyPresence::Some);
    for (const ConditionKey &key : conditionKeys())
        QCOMPARE(key.isMultivalued, key.type == KeyType::StringList);
    QVERIFY(keyNamed("aws:TagKeys").key->isMultivalued);
    QVERIFY(!keyNamed("aws:SourceIp").key->isMultivalued);
}

void CatalogueTest::expandsWildcards()
{
    QCOMPARE(ActionSet::matching("*").size(), 33);
    QVERIFY(ActionSet::matching("*") == ActionSet::all());
    QCOMPARE(ActionSet::matching("delete*").size(), 4);
    QCOMPARE(ActionSet::matching("DeleteVaul?").size(), 1);
    QVERIFY(ActionSet::matching("Melt*").isEmpty());
    QVERIFY(ActionSet::all().without(ActionSet::of("DeleteArchive")).size() == 32);
}

void CatalogueTest::hasRegionsOfListedPartitions()
{
    QCOMPARE(partitionNames().size(), std::size_t(8));
    for (const Region &region : glacierRegions()) {
        bool isListed = false;
        for (const std::string_view partition : partitionNames())
            isListed = isListed || partition == region.partition;
        QVERIFY2(isListed, region.name.data());
    }
}

QTEST_GUILESS_MAIN(CatalogueTest)
#include "tst_catalogue.moc"
