using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Our.UserAccess.Benchmarks.Users;

/// <summary>Fills the TestSite's SQLite file with people: copies of one of them, under other names, in a group each.</summary>
internal static class UsersFile
{
    private const int FirstNumber = 1_000_000;
    private static readonly string[] First = ["Anna", "Bo", "Åsa", "Émile", "Mads", "Zoë", "Noor", "Ida", "Karl", "Lise"];
    private static readonly string[] Last = ["Andersson", "Berg", "Holm", "Østergaard", "Dubois", "de Vries", "Müller", "Novak", "Smith", "Lind"];

    public static void Fill(string folder, int people)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "umbraco.sqlite.db")}");
        connection.Open();
        if (Count(connection) >= people)
        {
            return;
        }

        using var transaction = connection.BeginTransaction();
        Run(connection, $"DELETE FROM umbracoUser2UserGroup WHERE UserId >= {FirstNumber}");
        Run(connection, $"DELETE FROM umbracoUser WHERE Id >= {FirstNumber}");
        string[] groups = [.. Read(connection, "SELECT Id FROM umbracoUserGroup WHERE Alias IN ('editor', 'writer', 'translator')")];
        string[] columns = [.. Read(connection, "SELECT name FROM pragma_table_info('umbracoUser')")];
        var like = Read(connection, "SELECT Id FROM umbracoUser WHERE Email = 'bo@example.test'").Single();
        using var insert = Insert(connection, columns, like);
        using var member = connection.CreateCommand();
        member.CommandText = "INSERT INTO umbracoUser2UserGroup (UserId, UserGroupId) VALUES ($id, $group)";
        member.Parameters.AddWithValue("$id", 0);
        member.Parameters.AddWithValue("$group", 0);
        var random = new Random(2017081703);
        for (var number = 0; number < people; number++)
        {
            var id = FirstNumber + number;
            var mail = string.Create(CultureInfo.InvariantCulture, $"person{number}@example.test");
            insert.Parameters["$Id"].Value = id;
            insert.Parameters["$Key"].Value = Guid.CreateVersion7().ToString().ToUpperInvariant();
            insert.Parameters["$UserName"].Value = insert.Parameters["$UserNameFolded"].Value = mail;
            insert.Parameters["$Email"].Value = insert.Parameters["$EmailFolded"].Value = mail;
            insert.Parameters["$Name"].Value = $"{First[random.Next(First.Length)]} {Last[random.Next(Last.Length)]} {random.Next(people)}";
            insert.ExecuteNonQuery();
            member.Parameters["$id"].Value = id;
            member.Parameters["$group"].Value = groups[random.Next(groups.Length)];
            member.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static SqliteCommand Insert(SqliteConnection connection, string[] columns, string like)
    {
        string[] own = ["Id", "Key", "UserName", "UserNameFolded", "Email", "EmailFolded", "Name"];
        var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO umbracoUser ({List(columns, column => column)}) SELECT {List(columns, column => own.Contains(column) ? "$" + column : column)} FROM umbracoUser WHERE Id = {like}";
        Array.ForEach(own, column => insert.Parameters.AddWithValue("$" + column, string.Empty));
        return insert;
    }

    private static string List(string[] columns, Func<string, string> text) => string.Join(", ", columns.Select(column => text(column) is ['$', ..] value ? value : $"\"{column}\""));

    private static long Count(SqliteConnection connection) => long.Parse(Read(connection, $"SELECT COUNT(*) FROM umbracoUser WHERE Id >= {FirstNumber}").Single(), CultureInfo.InvariantCulture);

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<string> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            yield return reader.GetString(0);
        }
    }
}
