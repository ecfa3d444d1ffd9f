// SPDX-License-Identifier: GPL-3.0-or-later

// Boxes of cells, and what is in none of several others: the arithmetic that the account is made
// of. It knows nothing of policies.
#pragma once

#include "policy/account/box.h"

#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <utility>
#include <vector>

namespace vaultlock::policy {

/// A claim about one dimension: the cells in which it holds, and those in which it may. Like Shape
/// of 16 bytes, for an index without multiplication and division.
struct alignas(16) Literal
{
    std::uint32_t dimension = 0;
    std::uint32_t holds = 0;   ///< where its words begin in CellSpace's pool
    std::uint32_t mayHold = 0; ///< a superset of holds
};

/// Literals that hold together.
struct Conjunction
{
    std::uint32_t first = 0; ///< of CellSpace's literals
    std::uint32_t count = 0;
};

/// A conjunction that must not hold: certainly not, or only not certainly.
struct Avoided
{
    const Conjunction *what = nullptr;
    bool certainly = true;
};

class CellSpace
{
public:
    /// memory outlives it.
    explicit CellSpace(std::pmr::memory_resource *memory = std::pmr::get_default_resource())
        : m_shapes(memory)
        , m_pool(memory)
        , m_literals(memory)
    {
    }

    /// cells: at least one. Its index.
    std::size_t addDimension(std::size_t cells);
    void reserveDimensions(std::size_t count) { m_shapes.reserve(count); }
    std::size_t wordCount() const { return m_wordCount; }
    std::size_t dimensionCount() const { return m_shapes.size(); }
    std::size_t cellCount(std::size_t dimension) const { return m_shapes[dimension].cells; }

    /// A literal whose words are to be filled by setCell(); it belongs to the conjunction that is
    /// made next.
    Literal addLiteral(std::size_t dimension);
    /// One that stands for itself.
    Literal addClaim(std::size_t dimension);
    void setCell(const Literal &literal, std::size_t cell, bool holds, bool mayHold);
    /// The same of the cells from first up to, not with, end: that it holds.
    void setCells(const Literal &literal, std::size_t first, std::size_t end);
    /// Of a dimension of up to 64 cells, all at once: that it holds in these.
    void setBits(const Literal &literal, std::uint64_t bits);
    void reserve(std::size_t literals, std::size_t words);
    /// Of the literals added since the last one.
    Conjunction endConjunction();
    const Literal &literal(std::size_t index) const { return m_literals[index]; }
    bool holds(const Literal &literal, std::size_t cell) const;
    bool mayHold(const Literal &literal, std::size_t cell) const;

    Box everything() const;
    bool contains(std::size_t dimension, const Box &box, std::size_t cell) const;
    /// Leaves just that cell.
    void fix(Box &box, std::size_t dimension, std::size_t cell) const;
    void remove(Box &box, std::size_t dimension, std::size_t cell) const;
    /// Of a dimension of up to 64 cells.
    void keepBits(Box &box, std::size_t dimension, std::uint64_t bits) const;
    bool isEmpty(const Box &box, std::size_t dimension) const;
    /// The next cells from one on that are all left, up to, not with, the second; empty where there
    /// are none any more.
    std::pair<std::size_t, std::size_t> nextRun(const Box &box, std::size_t dimension,
                                                std::size_t from) const;
    /// The first that is left.
    std::size_t firstCell(const Box &box, std::size_t dimension) const;

    /// Leaves the points of the box at which the conjunction holds, or may. False where none is.
    bool keep(Box &box, const Conjunction &what, bool certainly) const;
    /// Whether the literal holds in no cell (holds or may), or in every cell, of the box.
    bool isNowhere(const Box &box, const Literal &literal, bool certainly) const;
    bool isEverywhere(const Box &box, const Literal &literal, bool certainly) const;
    /// Whether it holds in every cell of the box in which it may.
    bool isTold(const Box &box, const Literal &literal) const;
    /// Takes the cells away in which the literal holds, or may. False where no cell is left.
    bool takeAway(Box &box, const Literal &literal, bool certainly) const;
    bool keepOnly(Box &box, const Literal &literal, bool certainly) const;

private:
    struct alignas(16) Shape
    {
        std::uint32_t firstWord;
        std::uint32_t words;
        std::uint32_t cells;
    };
    const std::uint64_t *words(const Literal &literal, bool certainly) const
    {
        return m_pool.data() + (certainly ? literal.holds : literal.mayHold);
    }

    std::pmr::vector<Shape> m_shapes;
    std::size_t m_wordCount = 0;
    std::pmr::vector<std::uint64_t> m_pool;
    std::pmr::vector<Literal> m_literals;
    std::size_t m_begun = 0; ///< the first literal of the conjunction that is being made
};

enum class SearchOutcome : std::uint8_t {
    Found,
    None,    // there is no such point: proved
    TooMuch, // more work than it was given
};

/// Finds points of a box at which none of several conjunctions holds: exact, by taking cells away
/// and trying the rest in turn.
class Avoidance
{
public:
    /// work: literals that may be looked at in all its searches.
    Avoidance(const CellSpace &space, std::size_t work)
        : m_space(space)
        , m_left(work)
    {
    }

    /// Found: every point of what is left of the box is one.
    SearchOutcome search(Box &box, std::vector<Avoided> avoided);
    std::size_t workLeft() const { return m_left; }

private:
    bool narrow(Box &box, std::vector<Avoided> &open);
    enum class Step : std::uint8_t {
        Avoided,
        Forced, // the box became smaller
        Open,
        Impossible,
    };
    Step look(Box &box, const Avoided &avoided);

    const CellSpace &m_space;
    std::size_t m_left;
};

} // namespace vaultlock::policy
