using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Our.UserAccess.UserFiles.Contracts;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.UserFiles.ExportUsers;

/// <summary>The list of users as text, a page at a time: however many there are, one page of them is in memory.</summary>
internal sealed class UserExport(IUserDirectory users, IUserNotes notes, IVisibleWorkspaces workspaces)
{
    private const int PageSize = 500;

    public async IAsyncEnumerable<string> WriteAsync(UserQuery query, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (string part in WriteAsync(await users.FindIdsAsync(query), cancellationToken))
        {
            yield return part;
        }
    }

    /// <summary>Those among them that are there and may be seen, in this order.</summary>
    public async IAsyncEnumerable<string> WriteAsync(IReadOnlyList<Guid> ids, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        IReadOnlySet<Guid> singleSignOn = await notes.SingleSignOnAsync(cancellationToken);
        Dictionary<Guid, string> places = (await workspaces.AllAsync(cancellationToken)).ToDictionary(workspace => workspace.Id, workspace => workspace.Alias);
        yield return CsvText.Row(UserColumns.Written);
        foreach (Guid[] page in ids.Chunk(PageSize))
        {
            yield return string.Concat((await users.ReadAsync(page)).Select(user => CsvText.Row(Cells(user, places, singleSignOn))));
        }
    }

    private static IEnumerable<string> Cells(UserItem user, Dictionary<Guid, string> places, IReadOnlySet<Guid> singleSignOn) =>
    [
        user.Name,
        user.Email,
        user.UserName,
        string.Join(UserColumns.Separator, user.Groups.Select(group => group.Alias)),
        string.Join(UserColumns.Separator, user.Workspaces.Select(place => places.GetValueOrDefault(place.Id, place.Name))),
        user.LanguageIsoCode ?? string.Empty,
        Date(user.AccessUntil),
        SignIn(user, singleSignOn),
        JsonNamingPolicy.CamelCase.ConvertName(user.State.ToString()),
        Date(user.CreateDate),
        Date(user.LastLoginDate),
    ];

    private static string SignIn(UserItem user, IReadOnlySet<Guid> singleSignOn) => user switch
    {
        { Kind: UserItemKind.Api } => "api",
        { State: UserItemState.Invited } => "invite",
        _ => singleSignOn.Contains(user.Id) ? "singleSignOn" : "password",
    };

    private static string Date(DateTime? date) => date?.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? string.Empty;
}
