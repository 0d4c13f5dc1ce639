using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.Users.Contracts;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>The words of the column signIn.</summary>
internal static class ImportedSignIn
{
    public static bool IsInvitation(ImportedRow row) => Is(row, "invite");

    public static NewUserKind KindOf(ImportedRow row, List<CsvProblem> problems)
    {
        if (Is(row, "singleSignOn"))
        {
            return NewUserKind.SingleSignOn;
        }

        if (Is(row, "api"))
        {
            return NewUserKind.Api;
        }

        if (row.SignIn.Length > 0 && !Is(row, "password") && !IsInvitation(row))
        {
            problems.Add(new CsvProblem(row.Row, UserColumns.SignIn, $"'{row.SignIn}' is none of password, singleSignOn, invite and api."));
        }

        return NewUserKind.Password;
    }

    public static string What(ImportedRow row) => IsInvitation(row) ? "invite" : "create";

    private static bool Is(ImportedRow row, string word) => string.Equals(row.SignIn, word, StringComparison.OrdinalIgnoreCase);
}
