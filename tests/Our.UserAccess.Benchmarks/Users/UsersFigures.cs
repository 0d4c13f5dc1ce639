using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Our.UserAccess.Benchmarks.Http;
using Our.UserAccess.Benchmarks.Quick;
using Our.UserAccess.Host.Users.Index;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Services;

namespace Our.UserAccess.Benchmarks.Users;

internal sealed class UsersFigures(WebApplication app, QuickReport report)
{
    private const string Size = "100k";
    private const string Ours = "/umbraco/management/api/v1/user-access/users";
    private const string Theirs = "/umbraco/management/api/v1/filter/user";

    private static readonly Budget Page = new(50, 15);
    private static readonly Budget Search = new(50, 10);

    public async Task PrintAsync()
    {
        Memory();
        using var rows = await HttpRows.SignInAsync(app, report, Size);
        var first = await rows.GetAsync("first page by name, 20 rows", $"{Ours}?take=20", Page);
        var theirs = await rows.GetAsync("Umbraco's own list, first page by name, 20 rows", $"{Theirs}?skip=0&take=20&orderBy=Name&orderDirection=Ascending");
        report.Row("ours is so many times quicker", Size, theirs / first, "times");
        await rows.GetAsync("page of 100 by mail address, of one state", $"{Ours}?take=100&state=active&state=inactive&orderBy=email&orderDirection=descending", Page);
        await rows.GetAsync("page 2,000 of 20, by groups", $"{Ours}?take=20&skip=40000&orderBy=groups", Page);
        await rows.GetAsync("page of 20 by last sign-in, never signed in or expiring", $"{Ours}?take=20&flag=neverSignedIn&flag=expiring&orderBy=lastLoginDate", Page);
        var search = await rows.GetAsync("search for a part of a name", $"{Ours}?take=20&filter=ubois%2099", Search);
        var theirSearch = await rows.GetAsync("Umbraco's own search for a part of a name", $"{Theirs}?skip=0&take=20&filter=ubois%2099");
        report.Row("ours is so many times quicker", Size, theirSearch / search, "times");
        await rows.GetAsync("counts per state", $"{Ours}/counts", Page);
        await rows.GetAsync("groups with their members counted", "/umbraco/management/api/v1/user-access/groups", Page);
    }

    private void Memory()
    {
        var rows = app.Services.GetRequiredService<UserRows>();
        IUser[] users = [.. app.Services.GetRequiredService<IUserService>().GetAll(
            0, 10_000, out _, "Id", Direction.Ascending, userState: null, includeUserGroups: null, excludeUserGroups: null, filter: (IQuery<IUser>?)null)];
        var sizes = new[] { 0, users.Length }.Select(count => Held(rows, users[..count])).ToArray();
        report.Row("memory of the index, per user, its texts included", Size, (sizes[1] - sizes[0]) / (double)users.Length, "B");
    }

    // The texts are copied: those of the users that were loaded for it would not be kept otherwise.
    private static long Held(UserRows rows, IUser[] users)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var index = new UserIndex(rows);
        index.Replace([.. users.Select(rows.Of).Select(Copy)]);
        FillWhatIsMadeWhenAsked(index.Current);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(index);
        return after - before;
    }

    private static void FillWhatIsMadeWhenAsked(UserTable table)
    {
        UserTexts texts = table.Columns.Texts;
        texts.Emails(table.Rows);
        texts.UserNames(table.Rows);
        texts.Holding(table.Rows, "x");
    }

    private static UserRow Copy(UserRow row)
    {
        var email = new string(row.Email);
        return row with { Name = new string(row.Name), Email = email, UserName = ReferenceEquals(row.Email, row.UserName) ? email : new string(row.UserName) };
    }
}
