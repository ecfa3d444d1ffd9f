// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/glacier/treehash.h"
#include "aws/signing/digest.h"

#include <QTest>

using namespace vaultlock::aws;

namespace {

constexpr qsizetype oneMebibyte = 1024 * 1024;

QByteArray join(const QByteArray &left, const QByteArray &right)
{
    return sha256(left + right);
}

} // namespace

class TreeHashTest : public QObject
{
    Q_OBJECT

private slots:
    void isTheSha256OfUpToOneMebibyte();
    void hasTheHashesThatOtherClientsHave_data();
    void hasTheHashesThatOtherClientsHave();
    void joinsNeighboursAndLetsAnOddOneGoUpAsItIs();
    void isTheSameOfPiecesThatWereHashedOneByOne();
    void keepsTheOrderOfThePieces();
};

void TreeHashTest::isTheSha256OfUpToOneMebibyte()
{
    for (const qsizetype size : {qsizetype{0}, qsizetype{1}, oneMebibyte - 1, oneMebibyte}) {
        const QByteArray bytes(size, 'v');
        QCOMPARE(treeHash(bytes), sha256(bytes));
    }
    const QByteArray more(oneMebibyte + 1, 'v');
    QVERIFY(treeHash(more) != sha256(more));
}

// botocore's tests/unit/test_utils.py, TestTreeHash, held against other SDKs there.
void TreeHashTest::hasTheHashesThatOtherClientsHave_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("empty")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("1 KiB")
        << QByteArray(1024, 'a')
        << QByteArray("2edc986847e209b4016e141a6dc8716d3207350f416969382d431539bf292e4a");
    QTest::newRow("1 MiB")
        << QByteArray(oneMebibyte, 'a')
        << QByteArray("9bc1b2a288b26af7257a36277ae3816a7d4f16e89c1e7e77d0a5c48bad62b360");
    QTest::newRow("4 MiB")
        << QByteArray(4 * oneMebibyte, 'a')
        << QByteArray("9491cb2ed1d4e7cd53215f4017c23ec4ad21d7050a1e6bb636c4f67e8cddb844");
    QTest::newRow("4 MiB and 20 bytes")
        << QByteArray(4 * oneMebibyte + 20, 'a')
        << QByteArray("12f3cbd6101b981cde074039f6f728071da8879d6f632de8afc7cdf00661b08f");
}

void TreeHashTest::hasTheHashesThatOtherClientsHave()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, hash);
    QCOMPARE(treeHashHex(bytes), hash);
}

void TreeHashTest::joinsNeighboursAndLetsAnOddOneGoUpAsItIs()
{
    const QByteArray a = sha256(QByteArray(oneMebibyte, 'a'));
    const QByteArray b = sha256(QByteArray(oneMebibyte, 'b'));
    const QByteArray c = sha256(QByteArray("c"));
    const QByteArray bytes =
        QByteArray(oneMebibyte, 'a') + QByteArray(oneMebibyte, 'b') + QByteArray("c");
    QCOMPARE(treeHash(bytes), join(join(a, b), c));
    QCOMPARE(treeHashOf({a, b, c, a, b}), join(join(join(a, b), join(c, a)), b));
    QCOMPARE(treeHashOf({a, b, c, a, b, c}), join(join(join(a, b), join(c, a)), join(b, c)));
}

void TreeHashTest::isTheSameOfPiecesThatWereHashedOneByOne()
{
    const QByteArray piece(oneMebibyte, 'p');
    QCOMPARE(treeHashOf({sha256(piece), sha256(piece), sha256("end")}),
             treeHash(piece + piece + "end"));
    QCOMPARE(treeHashOf({}), sha256({}));
}

void TreeHashTest::keepsTheOrderOfThePieces()
{
    const QByteArray a = sha256("a");
    const QByteArray b = sha256("b");
    QVERIFY(treeHashOf({a, b}) != treeHashOf({b, a}));
}

QTEST_GUILESS_MAIN(TreeHashTest)
#include "tst_treehash.moc"
