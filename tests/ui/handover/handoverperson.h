// SPDX-License-Identifier: GPL-3.0-or-later

// A person who gives or takes a lock, and what is found and pressed in the dialogs.
#pragma once

#include "support/handoverservice.h"
#include "support/workspacebench.h"
#include "ui/handover/givedialog.h"
#include "ui/handover/handovers.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace vaultlock::tests {

using namespace vaultlock::ui;

inline const QString passphraseText = QStringLiteral("four words nobody guesses");

/// One person's window, but for everything that is no hand-over.
struct Person : WorkspaceBench
{
    explicit Person(const HandOverService &service, std::vector<journal::Entry> entries = {})
        : WorkspaceBench(service.environment())
    {
        if (!entries.empty())
            journal.replaceEntries(std::move(entries));
        handOvers = new HandOvers(workspace, journal, clock, &window);
        QObject::connect(handOvers, &HandOvers::troubled, &window,
                         [this](const words::ErrorWords &words) { trouble = words.what; });
        QObject::connect(handOvers, &HandOvers::told, &window,
                         [this](const QString &sentence) { told = sentence; });
        QObject::connect(handOvers, &HandOvers::vaultWanted, &window,
                         [this](const VaultName &vault) { wanted = vault.toString(); });
        QObject::connect(handOvers, &HandOvers::connectionWanted, &window,
                         [this] { wantsConnection = true; });
        window.show();
    }
    bool connectThere()
    {
        return workspace.connectTo({workspace::ConnectionChoice::Kind::Environment, {}, {}}) &&
               QTest::qWaitFor([this] { return isSurveyed(); });
    }
    template <typename Dialog>
    Dialog *dialog() const
    {
        for (Dialog *each : window.findChildren<Dialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    template <typename Dialog>
    bool shows() const
    {
        return QTest::qWaitFor([this] { return dialog<Dialog>() != nullptr; });
    }

    QWidget window;
    HandOvers *handOvers;
    QString trouble;
    QString told;
    QString wanted;
    bool wantsConnection = false;
};

inline QLineEdit *fieldIn(const QWidget *dialog, const char *name)
{
    for (QLineEdit *each : dialog->findChildren<QLineEdit *>()) {
        if (each->accessibleName() == QLatin1String(name))
            return each;
    }
    return nullptr;
}

inline QPushButton *buttonIn(const QWidget *dialog, const char *name)
{
    return dialog->findChild<QPushButton *>(QLatin1String(name));
}

inline QString outcomeIn(const QWidget *dialog)
{
    return dialog->findChild<QLabel *>(QStringLiteral("outcome"))->text();
}

inline void fill(const QWidget *dialog, const QString &passphrase = passphraseText,
                 const QString &repeated = passphraseText)
{
    fieldIn(dialog, "Name of the colleague")->setText(QStringLiteral("Jo"));
    fieldIn(dialog, "Your name")->setText(QStringLiteral("Anna"));
    fieldIn(dialog, "Passphrase")->setText(passphrase);
    fieldIn(dialog, "Passphrase again")->setText(repeated);
}

/// As the file dialog would, which is Qt's own affair.
inline void save(GiveDialog *dialog, const QString &path)
{
    buttonIn(dialog, "saveSealedFile")->click();
    auto *files = dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    emit files->fileSelected(path);
    files->close();
}

} // namespace vaultlock::tests
