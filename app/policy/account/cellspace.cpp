// SPDX-License-Identifier: GPL-3.0-or-later

#include "policy/account/cellspace.h"

#include <algorithm>

namespace vaultlock::policy {

namespace {

std::uint64_t bitOf(std::size_t cell)
{
    return std::uint64_t(1) << (cell % bitsOfWord);
}

} // namespace

std::size_t CellSpace::addDimension(std::size_t cells)
{
    const std::size_t words = (cells + bitsOfWord - 1) / bitsOfWord;
    m_shapes.push_back({static_cast<std::uint32_t>(m_wordCount), static_cast<std::uint32_t>(words),
                        static_cast<std::uint32_t>(cells)});
    m_wordCount += words;
    return m_shapes.size() - 1;
}

void CellSpace::reserve(std::size_t literals, std::size_t words)
{
    m_literals.reserve(literals);
    m_pool.reserve(words);
}

Literal CellSpace::addClaim(std::size_t dimension)
{
    const std::size_t count = m_shapes[dimension].words;
    const std::size_t at = m_pool.size();
    m_pool.resize(at + 2 * count);
    return {static_cast<std::uint32_t>(dimension), static_cast<std::uint32_t>(at),
            static_cast<std::uint32_t>(at + count)};
}

Literal CellSpace::addLiteral(std::size_t dimension)
{
    m_literals.push_back(addClaim(dimension));
    return m_literals.back();
}

void CellSpace::setCells(const Literal &literal, std::size_t first, std::size_t end)
{
    for (std::size_t cell = first; cell < end;) {
        const std::size_t word = cell / bitsOfWord;
        const std::size_t next = std::min(end, (word + 1) * bitsOfWord);
        const std::size_t count = next - cell;
        const std::uint64_t ones =
            count == bitsOfWord ? ~std::uint64_t(0) : (std::uint64_t(1) << count) - 1;
        m_pool[literal.holds + word] |= ones << (cell % bitsOfWord);
        m_pool[literal.mayHold + word] |= ones << (cell % bitsOfWord);
        cell = next;
    }
}

void CellSpace::setBits(const Literal &literal, std::uint64_t bits)
{
    m_pool[literal.holds] |= bits;
    m_pool[literal.mayHold] |= bits;
}

void CellSpace::setCell(const Literal &literal, std::size_t cell, bool holds, bool mayHold)
{
    const std::size_t word = cell / bitsOfWord;
    if (holds)
        m_pool[literal.holds + word] |= bitOf(cell);
    if (holds || mayHold)
        m_pool[literal.mayHold + word] |= bitOf(cell);
}

Conjunction CellSpace::endConjunction()
{
    const Conjunction made{static_cast<std::uint32_t>(m_begun),
                           static_cast<std::uint32_t>(m_literals.size() - m_begun)};
    m_begun = m_literals.size();
    return made;
}

bool CellSpace::holds(const Literal &literal, std::size_t cell) const
{
    return (m_pool[literal.holds + cell / bitsOfWord] & bitOf(cell)) != 0;
}

bool CellSpace::mayHold(const Literal &literal, std::size_t cell) const
{
    return (m_pool[literal.mayHold + cell / bitsOfWord] & bitOf(cell)) != 0;
}

Box CellSpace::everything() const
{
    Box box(m_wordCount, ~std::uint64_t(0));
    for (const Shape &shape : m_shapes) {
        if (const std::size_t used = shape.cells % bitsOfWord; used != 0)
            box[shape.firstWord + shape.words - 1] = bitOf(used) - 1;
    }
    return box;
}

bool CellSpace::contains(std::size_t dimension, const Box &box, std::size_t cell) const
{
    return (box[m_shapes[dimension].firstWord + cell / bitsOfWord] & bitOf(cell)) != 0;
}

void CellSpace::fix(Box &box, std::size_t dimension, std::size_t cell) const
{
    const Shape &shape = m_shapes[dimension];
    const bool wasThere = contains(dimension, box, cell);
    std::fill_n(box.words() + shape.firstWord, shape.words, 0);
    if (wasThere)
        box[shape.firstWord + cell / bitsOfWord] = bitOf(cell);
}

void CellSpace::remove(Box &box, std::size_t dimension, std::size_t cell) const
{
    box[m_shapes[dimension].firstWord + cell / bitsOfWord] &= ~bitOf(cell);
}

void CellSpace::keepBits(Box &box, std::size_t dimension, std::uint64_t bits) const
{
    box[m_shapes[dimension].firstWord] &= bits;
}

bool CellSpace::isEmpty(const Box &box, std::size_t dimension) const
{
    const Shape &shape = m_shapes[dimension];
    for (std::size_t i = 0; i < shape.words; ++i) {
        if (box[shape.firstWord + i] != 0)
            return false;
    }
    return true;
}

std::pair<std::size_t, std::size_t> CellSpace::nextRun(const Box &box, std::size_t dimension,
                                                       std::size_t from) const
{
    const Shape &shape = m_shapes[dimension];
    const std::size_t cells = shape.cells;
    /// The first cell from one on that is left, or is not.
    const auto next = [&](std::size_t cell, bool isLeft) {
        for (std::size_t word = cell / bitsOfWord; word < shape.words; ++word) {
            std::uint64_t bits = box[shape.firstWord + word];
            if (!isLeft)
                bits = ~bits;
            if (word == cell / bitsOfWord)
                bits &= ~std::uint64_t(0) << (cell % bitsOfWord);
            if (bits != 0)
                return word * bitsOfWord + static_cast<std::size_t>(__builtin_ctzll(bits));
        }
        return cells;
    };
    const std::size_t first = from < cells ? next(from, true) : cells;
    return {first, first < cells ? std::min(next(first, false), cells) : cells};
}

std::size_t CellSpace::firstCell(const Box &box, std::size_t dimension) const
{
    const Shape &shape = m_shapes[dimension];
    for (std::size_t i = 0; i < shape.words; ++i) {
        if (const std::uint64_t bits = box[shape.firstWord + i]; bits != 0)
            return i * bitsOfWord + static_cast<std::size_t>(__builtin_ctzll(bits));
    }
    return shape.cells;
}

bool CellSpace::isNowhere(const Box &box, const Literal &literal, bool certainly) const
{
    const Shape &shape = m_shapes[literal.dimension];
    const std::uint64_t *mask = words(literal, certainly);
    for (std::size_t i = 0; i < shape.words; ++i) {
        if ((box[shape.firstWord + i] & mask[i]) != 0)
            return false;
    }
    return true;
}

bool CellSpace::isEverywhere(const Box &box, const Literal &literal, bool certainly) const
{
    const Shape &shape = m_shapes[literal.dimension];
    const std::uint64_t *mask = words(literal, certainly);
    for (std::size_t i = 0; i < shape.words; ++i) {
        if ((box[shape.firstWord + i] & ~mask[i]) != 0)
            return false;
    }
    return true;
}

bool CellSpace::isTold(const Box &box, const Literal &literal) const
{
    const Shape &shape = m_shapes[literal.dimension];
    const std::uint64_t *holding = words(literal, true);
    const std::uint64_t *possible = words(literal, false);
    for (std::size_t i = 0; i < shape.words; ++i) {
        if ((box[shape.firstWord + i] & possible[i] & ~holding[i]) != 0)
            return false;
    }
    return true;
}

bool CellSpace::takeAway(Box &box, const Literal &literal, bool certainly) const
{
    const Shape &shape = m_shapes[literal.dimension];
    const std::uint64_t *mask = words(literal, certainly);
    std::uint64_t left = 0;
    for (std::size_t i = 0; i < shape.words; ++i)
        left |= box[shape.firstWord + i] &= ~mask[i];
    return left != 0;
}

bool CellSpace::keepOnly(Box &box, const Literal &literal, bool certainly) const
{
    const Shape &shape = m_shapes[literal.dimension];
    const std::uint64_t *mask = words(literal, certainly);
    std::uint64_t left = 0;
    for (std::size_t i = 0; i < shape.words; ++i)
        left |= box[shape.firstWord + i] &= mask[i];
    return left != 0;
}

bool CellSpace::keep(Box &box, const Conjunction &what, bool certainly) const
{
    bool isAny = true;
    for (std::size_t i = 0; i < what.count && isAny; ++i)
        isAny = keepOnly(box, m_literals[what.first + i], certainly);
    return isAny;
}

/// What must certainly not hold is avoided where it may not even; what must not hold certainly,
/// where it does not hold.
Avoidance::Step Avoidance::look(Box &box, const Avoided &avoided)
{
    const bool byHolds = !avoided.certainly;
    const Literal *left = nullptr;
    bool isOpen = false;
    for (std::size_t i = 0; i < avoided.what->count; ++i) {
        const Literal &literal = m_space.literal(avoided.what->first + i);
        m_left = m_left == 0 ? 0 : m_left - 1;
        if (m_space.isNowhere(box, literal, byHolds))
            return Step::Avoided;
        if (m_space.isEverywhere(box, literal, byHolds))
            continue;
        isOpen = isOpen || left;
        left = &literal;
    }
    if (isOpen)
        return Step::Open;
    if (!left)
        return Step::Impossible;
    m_space.takeAway(box, *left, byHolds);
    return Step::Forced;
}

/// Until nothing is forced any more; false where one cannot be avoided.
bool Avoidance::narrow(Box &box, std::vector<Avoided> &open)
{
    for (bool isChanged = true; isChanged && m_left > 0;) {
        isChanged = false;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < open.size(); ++i) {
            switch (look(box, open[i])) {
            case Step::Impossible:
                return false;
            case Step::Forced:
                isChanged = true;
                break;
            case Step::Open:
                open[kept++] = open[i];
                break;
            case Step::Avoided:
                break;
            }
        }
        open.resize(kept);
    }
    return true;
}

SearchOutcome Avoidance::search(Box &box, std::vector<Avoided> avoided)
{
    if (!narrow(box, avoided))
        return SearchOutcome::None;
    if (m_left == 0)
        return SearchOutcome::TooMuch;
    if (avoided.empty())
        return SearchOutcome::Found;
    const Avoided chosen =
        *std::min_element(avoided.begin(), avoided.end(), [](const Avoided &a, const Avoided &b) {
            return a.what->count < b.what->count;
        });
    const bool byHolds = !chosen.certainly;
    // Each literal in turn is made false, those before it being true: no point is tried twice.
    Box rest = box;
    for (std::size_t i = 0; i < chosen.what->count; ++i) {
        const Literal &literal = m_space.literal(chosen.what->first + i);
        Box attempt = rest;
        if (m_space.takeAway(attempt, literal, byHolds)) {
            const SearchOutcome outcome = search(attempt, avoided);
            if (outcome != SearchOutcome::None) {
                box = std::move(attempt);
                return outcome;
            }
        }
        if (!m_space.keepOnly(rest, literal, byHolds))
            break;
    }
    return SearchOutcome::None;
}

} // namespace vaultlock::policy
