// SPDX-License-Identifier: GPL-3.0-or-later

// What a text says beneath the ways in which programs write a value.
#pragma once

#include <QString>

#include <vector>

namespace vaultlock::aws {

/// A text with its escapes undone, and where each sign of it stands in the text that was given.
struct Reading
{
    struct Place
    {
        qint32 begin;
        qint32 end; ///< one past the last
    };
    QString text;
    std::vector<Place> places; ///< as many as the text has
};

/// The text as it stands, and then with one layer of escapes after the other undone, until nothing
/// changes (four at most, for texts within texts): percent signs (`%2F`), entities of HTML
/// (`&#x2F;`,
/// `&#47;`, `&amp;`), backslashes of JSON, programs and shells (`\/`, `\u002b`, `\x2b`, `\ `).
/// Blanks, control characters and quotes are left out of each: lines are broken, words quoted.
std::vector<Reading> readingsOf(const QString &text);

/// Whether readings leave it out.
bool isLeftOut(QChar sign);

/// A value without what readings leave out.
QString comparable(const QString &value);

/// Of a text, the places where a value stands in one of its readings.
class Marks
{
public:
    explicit Marks(const QString &text);

    /// Wherever the whole value stands.
    void markWhole(const QString &value);
    /// Wherever so many signs of it in a row stand, but for those that `except` has, too.
    void markPieces(const QString &value, qsizetype size, const QString &except = {});
    /// Of the text as it was given; end: one past the last.
    void markPlaces(qsizetype begin, qsizetype end);
    /// The text with each run of marked places replaced.
    QString replacedBy(const QString &replacement) const;

private:
    void mark(const Reading &reading, qsizetype at, qsizetype size);

    QString m_text;
    std::vector<Reading> m_readings;
    std::vector<bool> m_isMarked;
    bool m_hasMarks = false;
};

} // namespace vaultlock::aws
