// SPDX-License-Identifier: GPL-3.0-or-later

// The connection bar with all that it stands on, and something for it to connect by.
#pragma once

#include "support/workspacebench.h"
#include "ui/connection/connectionbar.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace vaultlock::tests {

struct ConnectionBarBench
{
    explicit ConnectionBarBench(const QProcessEnvironment &environment = {},
                                std::optional<workspace::ConnectionMemory> memory = {})
        : bench(environment)
        , bar(bench.workspace, &refresh, memory)
    {
        bar.show();
    }
    QComboBox *chooser(const char *name)
    {
        return bar.findChild<QComboBox *>(QString::fromLatin1(name));
    }
    QString value(const char *name)
    {
        if (auto *text = bar.findChild<QPlainTextEdit *>(QString::fromLatin1(name)))
            return text->toPlainText();
        return bar.findChild<QLineEdit *>(QString::fromLatin1(name))->text();
    }
    void chooseEnvironment()
    {
        QComboBox *connection = chooser("connection");
        connection->setCurrentIndex(1);
        emit connection->activated(1);
        answer("connectLive");
    }
    QDialog *question() { return bar.findChild<QDialog *>(QStringLiteral("liveDialog")); }
    /// Presses a button of the question, if there is one.
    void answer(const char *button)
    {
        if (QDialog *dialog = question())
            dialog->findChild<QPushButton *>(QLatin1String(button))->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void choose(const QString &text)
    {
        QComboBox *connection = chooser("connection");
        connection->setCurrentIndex(connection->findText(text));
        emit connection->activated(connection->currentIndex());
    }
    void typeRegion(const QString &region)
    {
        chooser("region")->setEditText(region);
        QTest::keyClick(chooser("region")->lineEdit(), Qt::Key_Return);
    }

    WorkspaceBench bench;
    QAction refresh{QStringLiteral("Refresh")};
    ui::ConnectionBar bar;
};

/// Two files of AWS's tools, one profile of which has a fault.
struct ProfileFiles
{
    ProfileFiles()
    {
        write("config", "[default]\nregion = eu-west-2\n"
                        "[profile prod]\nregion = us-west-2\nrole_arn = "
                        "arn:aws:iam::123456789012:role/R\nsource_profile = default\n"
                        "endpoint_url = http://127.0.0.1:9\n"
                        "[profile broken]\naws_secret_access_key canary\n");
        write("credentials", "[default]\naws_access_key_id = AKIAFILE\n"
                             "aws_secret_access_key = file-secret\n"
                             "endpoint_url = http://127.0.0.1:9\n");
    }
    void write(const char *name, const char *text)
    {
        writeTo(folder.filePath(QLatin1String(name)), text);
    }
    static void writeTo(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(text);
    }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment result;
        result.insert(QStringLiteral("AWS_CONFIG_FILE"), folder.filePath(QStringLiteral("config")));
        result.insert(QStringLiteral("AWS_SHARED_CREDENTIALS_FILE"),
                      folder.filePath(QStringLiteral("credentials")));
        return result;
    }

    QTemporaryDir folder;
};

// Nobody listens there: nothing but the connection's being is needed.
inline QProcessEnvironment deadEnd()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("AWS_ACCESS_KEY_ID"), QStringLiteral("AKIAEXAMPLE"));
    environment.insert(QStringLiteral("AWS_SECRET_ACCESS_KEY"), QStringLiteral("secret"));
    environment.insert(QStringLiteral("AWS_REGION"), QStringLiteral("eu-west-1"));
    environment.insert(QStringLiteral("AWS_ENDPOINT_URL"), QStringLiteral("http://127.0.0.1:9"));
    return environment;
}

} // namespace vaultlock::tests
