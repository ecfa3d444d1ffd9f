// SPDX-License-Identifier: GPL-3.0-or-later

// Who is one person, who are two, and of whom it cannot be told.
#include "foureyes/person.h"

#include <QTest>

using namespace vaultlock::foureyes;

class PersonTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsPersonsApart_data();
    void tellsPersonsApart();
};

void PersonTest::tellsPersonsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isOneMember");
    QTest::addColumn<int>("likeness");
    QTest::addColumn<int>("doubt");
    const auto row = [](const char *name, const char *one, const char *other, Likeness likeness,
                        Doubt doubt = Doubt::None, bool isOneMember = false) {
        QTest::newRow(name) << QString::fromLatin1(one) << QString::fromLatin1(other) << isOneMember
                            << static_cast<int>(likeness) << static_cast<int>(doubt);
    };
    const char *anna = "arn:aws:iam::111122223333:user/anna";
    const char *keeper = "arn:aws:sts::111122223333:assumed-role/Keeper/anna";
    row("one ARN", anna, anna, Likeness::Same);
    row("one ARN at two desks is one person", keeper, keeper, Likeness::Same, Doubt::None, true);
    row("two users", anna, "arn:aws:iam::111122223333:user/ben", Likeness::Different);
    row("two users of one member", anna, "arn:aws:iam::111122223333:user/ben", Likeness::Unknown,
        Doubt::SameMember, true);
    row("two sessions of one role", keeper, "arn:aws:sts::111122223333:assumed-role/Keeper/ben",
        Likeness::Different);
    row("two sessions of two roles", keeper, "arn:aws:sts::111122223333:assumed-role/Other/ben",
        Likeness::Different);
    row("one name under two roles", keeper, "arn:aws:sts::111122223333:assumed-role/Approver/anna",
        Likeness::Unknown, Doubt::SameName);
    row("one name in two accounts", keeper, "arn:aws:sts::444455556666:assumed-role/Keeper/anna",
        Likeness::Unknown, Doubt::SameName);
    row("a user and a session of one name", anna, keeper, Likeness::Unknown, Doubt::SameName);
    row("a name and an address of it", keeper,
        "arn:aws:sts::111122223333:assumed-role/AWSReservedSSO_X_1/Anna@example.com",
        Likeness::Unknown, Doubt::SameName);
    row("a user with a path", "arn:aws:iam::111122223333:user/records/eu/anna", anna,
        Likeness::Unknown, Doubt::SameName);
    row("a session that botocore named", keeper,
        "arn:aws:sts::111122223333:assumed-role/Other/botocore-session-1764590000",
        Likeness::Unknown, Doubt::OnlyRole);
    row("a session that Vaultlock named", keeper,
        "arn:aws:sts::111122223333:assumed-role/Other/vaultlock-1764590000", Likeness::Unknown,
        Doubt::OnlyRole);
    row("a machine", keeper, "arn:aws:sts::111122223333:assumed-role/Other/i-0abcdef0123456789",
        Likeness::Unknown, Doubt::OnlyRole);
    row("a session of digits", keeper, "arn:aws:sts::111122223333:assumed-role/Other/1764590000",
        Likeness::Unknown, Doubt::OnlyRole);
    row("root", anna, "arn:aws:iam::111122223333:root", Likeness::Unknown, Doubt::Root);
    row("nobody said", anna, "", Likeness::Unknown, Doubt::NoArn);
    row("two of whom nobody said", "", "", Likeness::Unknown, Doubt::NoArn, true);
    row("a role alone", anna, "arn:aws:iam::111122223333:role/Keeper", Likeness::Unknown,
        Doubt::NotAnArn);
    row("no session behind the role", anna, "arn:aws:sts::111122223333:assumed-role/Keeper",
        Likeness::Unknown, Doubt::NotAnArn);
    row("a user without a name", anna, "arn:aws:iam::111122223333:user/", Likeness::Unknown,
        Doubt::NotAnArn);
    row("no ARN", anna, "ben", Likeness::Unknown, Doubt::NotAnArn);
}

void PersonTest::tellsPersonsApart()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isOneMember);
    QFETCH(int, likeness);
    QFETCH(int, doubt);
    const Person first{one, QStringLiteral("m1")};
    const Person second{other, isOneMember ? QStringLiteral("m1") : QStringLiteral("m2")};
    const Likening expected{static_cast<Likeness>(likeness), static_cast<Doubt>(doubt)};
    QCOMPARE(likenessOf(first, second), expected);
    QCOMPARE(likenessOf(second, first), expected);
}

QTEST_GUILESS_MAIN(PersonTest)
#include "tst_person.moc"
