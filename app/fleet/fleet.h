// SPDX-License-Identifier: GPL-3.0-or-later

// All vaults of several accounts and Regions.
#pragma once

#include "fleet/placereading.h"

#include <QObject>

#include <functional>
#include <map>

namespace vaultlock::fleet {

/// Reads every place, several side by side, each at the pace that its account and Region bears.
/// What one place cannot tell is told by its name, and the others go on. Only reads. Lives in one
/// thread.
class Fleet : public QObject
{
    Q_OBJECT

public:
    /// A place's way to the service; why there is none (its profile needs a sign-in, say).
    using Opener = std::function<Result<std::unique_ptr<Access>>(const Place &)>;

    struct PlaceReport
    {
        Place place;
        QString account;        ///< empty: not known
        std::size_t vaults = 0; ///< that are listed so far
        /// Why there is no list, or none that is whole.
        std::optional<Error> error;
        /// An earlier place is the same account and Region, and has its vaults: they are not read
        /// twice.
        std::optional<std::size_t> sameAs;
        bool hasEnded = false;
    };

    /// More would open hundreds of connections.
    static constexpr std::size_t placesAtATime = 8;

    /// The surroundings outlive it.
    Fleet(std::vector<Place> places, Opener open, const PlaceReading::Surroundings &surroundings,
          QObject *parent = nullptr);
    ~Fleet() override;

    /// Once. finished() comes after it has returned.
    void start();
    /// Asks for nothing more. What is known stays; finished() comes at once, in its turn.
    void stop();
    /// Asks for nothing more until goOn(), which goes on where it was; what is under way is
    /// answered. Nothing where it has finished.
    void suspend();
    void goOn();
    bool isSuspended() const { return m_isSuspended; }
    bool isFinished() const { return m_isFinished; }

    const std::vector<PlaceReport> &places() const { return m_reports; }
    /// As far as they are known: place by place, each in the order of the service.
    const std::vector<Row> &rows() const;
    /// One of a place, as vaultChanged() tells of it.
    Row row(std::size_t place, std::size_t at) const { return m_readings[place]->row(at); }
    /// Everything that was asked has been answered.
    bool isWhole() const;

signals:
    /// Of the place's vaults something more is known.
    void rowsChanged(int place);
    /// The same, of which of them; not of a place whose vaults another one has.
    void vaultChanged(int place, int row);
    /// More is known of the place itself, or it has ended.
    void placeChanged(int place);
    void finished();

private:
    void openNext();
    void openPlace(std::size_t place);
    void identify(std::size_t place, const VaultArn &first);
    void endPlace(std::size_t place);
    void finishIfDone();

    Opener m_open;
    PlaceReading::Surroundings m_surroundings;
    std::vector<PlaceReport> m_reports;
    std::vector<std::unique_ptr<PlaceReading>> m_readings; ///< a place; null before it is opened
    std::map<QString, std::size_t> m_accounts; ///< which place reads an account in a Region
    std::size_t m_next = 0;
    std::size_t m_openPlaces = 0;
    bool m_isSuspended = false;
    bool m_isFinished = false;
    mutable std::vector<Row> m_rows; ///< as they were asked for last
    mutable bool m_areRowsOld = true;
};

} // namespace vaultlock::fleet
