// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secret.h"

#include <QDebug>
#include <QTest>

#include <cstring>
#include <type_traits>
#include <utility>
#include <vector>

using namespace vaultlock;

namespace {

/// What was wiped, and what it held just before.
struct Wipe
{
    const void *place;
    QByteArray held;
};

std::vector<Wipe> &wipes()
{
    static std::vector<Wipe> list;
    return list;
}

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};

static_assert(Printable<QByteArray>);
static_assert(!Printable<Secret>);
static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> &&
              std::is_nothrow_move_assignable_v<Secret>);

} // namespace

/// Stands before libc's: memory cannot be looked at after it was freed, but the call can be seen.
extern "C" void explicit_bzero(void *memory, std::size_t size) noexcept
{
    wipes().push_back(
        {memory, QByteArray(static_cast<const char *>(memory), static_cast<qsizetype>(size))});
    std::memset(memory, 0, size);
}

class SecretTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void holdsItsBytes();
    void isEmptyByDefault();
    void wipesItsBytesWhenItEnds();
    void keepsTheBytesInPlaceWhenMoved();
    void wipesWhatItHeldBeforeAnAssignment();
    void survivesAssignmentToItself();
    void wipesTheArrayThatItConsumes();
    void leavesASharedArrayAlone();
};

void SecretTest::init()
{
    wipes().clear();
}

void SecretTest::holdsItsBytes()
{
    const Secret secret(std::string_view("a\0b", 3));
    QVERIFY(!secret.isEmpty());
    QVERIFY(secret.view() == std::string_view("a\0b", 3));
}

void SecretTest::isEmptyByDefault()
{
    QVERIFY(Secret().isEmpty());
    QVERIFY(Secret().view().empty());
    QVERIFY(Secret(std::string_view()).isEmpty());
    QVERIFY(Secret::consume(QByteArray()).isEmpty());
}

void SecretTest::wipesItsBytesWhenItEnds()
{
    const void *place = nullptr;
    {
        const Secret secret("canary");
        place = secret.view().data();
        QVERIFY(wipes().empty());
    }
    QCOMPARE(wipes().size(), 1u);
    QCOMPARE(wipes().front().place, place);
    QCOMPARE(wipes().front().held, "canary");
}

void SecretTest::keepsTheBytesInPlaceWhenMoved()
{
    Secret from("canary");
    const void *place = from.view().data();
    const Secret to(std::move(from));
    QCOMPARE(static_cast<const void *>(to.view().data()), place); // no second copy was made
    QVERIFY(to.view() == "canary");
    QVERIFY(from.isEmpty()); // NOLINT: the contract of the moved-from
    QVERIFY(from.view().empty());
    QVERIFY(wipes().empty());
}

void SecretTest::wipesWhatItHeldBeforeAnAssignment()
{
    Secret secret("before");
    secret = Secret("after");
    QVERIFY(secret.view() == "after");
    QCOMPARE(wipes().size(), 1u);
    QCOMPARE(wipes().front().held, "before");
}

void SecretTest::survivesAssignmentToItself()
{
    Secret secret("canary");
    Secret &same = secret;
    secret = std::move(same);
    QVERIFY(secret.view() == "canary");
    QVERIFY(wipes().empty());
}

void SecretTest::wipesTheArrayThatItConsumes()
{
    QByteArray bytes("canary");
    bytes.detach();
    const void *place = bytes.constData();
    const Secret secret = Secret::consume(std::move(bytes));
    QVERIFY(secret.view() == "canary");
    QVERIFY(bytes.isEmpty()); // NOLINT: the contract of what was consumed
    QCOMPARE(wipes().size(), 1u);
    QCOMPARE(wipes().front().place, place);
    QCOMPARE(wipes().front().held, "canary");
}

void SecretTest::leavesASharedArrayAlone()
{
    QByteArray bytes("canary");
    const QByteArray other = bytes;
    const Secret secret = Secret::consume(std::move(bytes));
    QVERIFY(secret.view() == "canary");
    QCOMPARE(other, "canary");
    QVERIFY(wipes().empty());
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"
