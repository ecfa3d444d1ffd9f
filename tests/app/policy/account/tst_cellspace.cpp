// SPDX-License-Identifier: GPL-3.0-or-later

// The search for what is in none of several boxes, beside looking at every point.
#include "policy/account/cellspace.h"

#include <QTest>

#include <random>

using namespace vaultlock::policy;

namespace {

struct Claim
{
    std::size_t dimension;
    std::vector<int> cells; ///< 0: it does not hold, 1: it may, 2: it does
};

class RandomSpace
{
public:
    explicit RandomSpace(unsigned seed)
        : m_random(seed)
    {
        for (std::size_t i = 2 + below(3); i > 0; --i)
            m_space.addDimension(1 + (below(8) == 0 ? 64 + below(4) : below(4)));
        for (std::size_t i = below(7); i > 0; --i)
            addConjunction();
    }

    const CellSpace &space() const { return m_space; }
    std::size_t below(std::size_t end) { return m_random() % end; }

    std::vector<Avoided> avoided(bool certainly) const
    {
        std::vector<Avoided> all;
        for (const Conjunction &conjunction : m_conjunctions)
            all.push_back({&conjunction, certainly});
        return all;
    }

    /// Whether none of the conjunctions holds (or may) at the point.
    bool isFree(const std::vector<std::size_t> &point, bool certainly) const
    {
        const int least = certainly ? 1 : 2;
        return std::none_of(m_claims.begin(), m_claims.end(), [&](const auto &claims) {
            return std::all_of(claims.begin(), claims.end(), [&](const Claim &claim) {
                return claim.cells[point[claim.dimension]] >= least;
            });
        });
    }

    /// Every point of the box.
    template <typename Take>
    void eachPoint(const Box &box, Take take) const
    {
        std::vector<std::size_t> point(m_space.dimensionCount(), 0);
        eachPointFrom(box, 0, point, take);
    }

private:
    void addConjunction()
    {
        std::vector<Claim> claims;
        for (std::size_t dimension = 0; dimension < m_space.dimensionCount(); ++dimension) {
            if (below(3) == 0)
                continue;
            Claim claim{dimension, {}};
            const Literal literal = m_space.addLiteral(dimension);
            for (std::size_t cell = 0; cell < m_space.cellCount(dimension); ++cell) {
                claim.cells.push_back(static_cast<int>(below(3)));
                m_space.setCell(literal, cell, claim.cells.back() == 2, claim.cells.back() > 0);
            }
            claims.push_back(std::move(claim));
        }
        m_conjunctions.push_back(m_space.endConjunction());
        m_claims.push_back(std::move(claims));
    }

    template <typename Take>
    void eachPointFrom(const Box &box, std::size_t dimension, std::vector<std::size_t> &point,
                       Take &take) const
    {
        if (dimension == point.size())
            return take(point);
        for (std::size_t cell = 0; cell < m_space.cellCount(dimension); ++cell) {
            if (!m_space.contains(dimension, box, cell))
                continue;
            point[dimension] = cell;
            eachPointFrom(box, dimension + 1, point, take);
        }
    }

    std::mt19937 m_random;
    CellSpace m_space;
    std::vector<Conjunction> m_conjunctions;
    std::vector<std::vector<Claim>> m_claims;
};

} // namespace

class CellSpaceTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAFreePointWhereThereIsOne();
    void keepsWhereAConjunctionHolds();
    void countsCellsBeyondAWord();
    void setsAllCellsOfARange();
    void givesUpOnTooMuchWork();
};

/// And every point of what it finds is one.
void CellSpaceTest::findsAFreePointWhereThereIsOne()
{
    int found = 0;
    int none = 0;
    for (unsigned seed = 0; seed < 3'000; ++seed) {
        RandomSpace random(seed);
        for (const bool certainly : {true, false}) {
            Box box = random.space().everything();
            const std::size_t dimension = random.below(random.space().dimensionCount());
            if (random.space().cellCount(dimension) > 1)
                random.space().remove(box, dimension, 0);
            bool isAny = false;
            random.eachPoint(
                box, [&](const auto &point) { isAny = isAny || random.isFree(point, certainly); });
            Avoidance avoidance(random.space(), 100'000);
            Box left = box;
            const SearchOutcome outcome = avoidance.search(left, random.avoided(certainly));
            QCOMPARE(outcome, isAny ? SearchOutcome::Found : SearchOutcome::None);
            (isAny ? found : none) += 1;
            if (!isAny)
                continue;
            std::size_t points = 0;
            random.eachPoint(left, [&](const auto &point) {
                ++points;
                QVERIFY(random.isFree(point, certainly));
            });
            QVERIFY(points > 0);
        }
    }
    QVERIFY(found > 1'000 && none > 500);
}

void CellSpaceTest::keepsWhereAConjunctionHolds()
{
    CellSpace space;
    space.addDimension(3);
    space.addDimension(2);
    const Literal literal = space.addLiteral(0);
    space.setCell(literal, 1, true, false);
    space.setCell(literal, 2, false, true);
    const Conjunction conjunction = space.endConjunction();
    Box box = space.everything();
    QVERIFY(space.keep(box, conjunction, true));
    QCOMPARE(space.firstCell(box, 0), std::size_t(1));
    QVERIFY(!space.contains(0, box, 2));
    Box possible = space.everything();
    QVERIFY(space.keep(possible, conjunction, false));
    QVERIFY(space.contains(0, possible, 1) && space.contains(0, possible, 2));
    space.fix(box, 0, 0);
    QVERIFY(space.isEmpty(box, 0)); // it was not there any more
    QVERIFY(!space.keep(box, conjunction, true));
}

void CellSpaceTest::countsCellsBeyondAWord()
{
    CellSpace space;
    space.addDimension(130);
    space.addDimension(64);
    const Box box = space.everything();
    QVERIFY(space.contains(0, box, 129));
    QVERIFY(space.contains(1, box, 63));
    Box last = box;
    space.fix(last, 0, 129);
    QCOMPARE(space.firstCell(last, 0), std::size_t(129));
    const Literal literal = space.addLiteral(0);
    for (std::size_t cell = 0; cell < 130; ++cell)
        space.setCell(literal, cell, cell != 64, false);
    space.endConjunction();
    QVERIFY(!space.isEverywhere(box, literal, true));
    Box rest = box;
    QVERIFY(space.takeAway(rest, literal, true));
    QCOMPARE(space.firstCell(rest, 0), std::size_t(64));
}

void CellSpaceTest::setsAllCellsOfARange()
{
    constexpr std::size_t size = 200;
    CellSpace space;
    space.addDimension(size);
    for (const auto &[first, end] : std::vector<std::pair<std::size_t, std::size_t>>{
             {0, 0}, {0, 1}, {0, 64}, {0, 200}, {1, 63}, {63, 65}, {64, 128}, {130, 199}, {5, 5}}) {
        const Literal literal = space.addLiteral(0);
        space.setCells(literal, first, end);
        space.endConjunction();
        for (std::size_t cell = 0; cell < size; ++cell) {
            QCOMPARE(space.holds(literal, cell), cell >= first && cell < end);
            QCOMPARE(space.mayHold(literal, cell), cell >= first && cell < end);
        }
    }
}

void CellSpaceTest::givesUpOnTooMuchWork()
{
    RandomSpace random(7);
    for (unsigned seed = 0; seed < 200; ++seed) {
        RandomSpace other(seed);
        Box box = other.space().everything();
        Avoidance avoidance(other.space(), 1);
        const SearchOutcome outcome = avoidance.search(box, other.avoided(true));
        if (outcome == SearchOutcome::TooMuch)
            return;
    }
    QFAIL("one step was enough for everything");
}

QTEST_GUILESS_MAIN(CellSpaceTest)
#include "tst_cellspace.moc"
