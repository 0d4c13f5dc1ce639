using System.Globalization;
using Our.UserAccess.Assignments.Contracts;
using Our.UserAccess.Groups.Contracts;
using Our.UserAccess.Shared.Outcomes;
using Our.UserAccess.UserFiles.Csv;
using Our.UserAccess.Users.Contracts;
using Our.UserAccess.Workspaces.Contracts;

namespace Our.UserAccess.UserFiles.Import;

/// <summary>Turns a row into somebody to be created. Groups and workspaces are read once for all rows.</summary>
internal sealed class ImportRules(IGroupDirectory groups, IVisibleWorkspaces workspaces)
{
    public const string Reason = "Imported";

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["groupIds"] = UserColumns.Groups,
        ["assignments"] = UserColumns.Workspaces,
        ["languageIsoCode"] = UserColumns.Language,
    };

    private IReadOnlyList<GroupItem>? _groups;
    private IReadOnlyList<SiteWorkspace>? _workspaces;

    /// <summary>Everything that is wrong with a row; empty when it can be imported.</summary>
    /// <param name="row">The row.</param>
    /// <param name="refusal">What is wrong with the person, or forbidden; null when nothing is.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<IReadOnlyList<CsvProblem>> CheckAsync(ImportedRow row, Func<NewUser, Task<Failure?>> refusal, CancellationToken cancellationToken)
    {
        var problems = new List<CsvProblem>();
        NewUser wanted = await WantedAsync(row, problems, cancellationToken);
        if (problems.Count == 0 && await refusal(wanted) is Failure refused)
        {
            problems.AddRange(Problems(row, refused));
        }

        return problems;
    }

    /// <param name="row">The row.</param>
    /// <param name="problems">What cannot be read is added to them.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public async Task<NewUser> WantedAsync(ImportedRow row, List<CsvProblem> problems, CancellationToken cancellationToken)
    {
        _groups ??= await groups.GetAllAsync();
        _workspaces ??= await workspaces.AllAsync(cancellationToken);
        Guid[] groupIds = [.. row.Groups.Select(name => Find(name, "user group", UserColumns.Groups, _groups, group => (group.Id, group.Alias, group.Name)))];
        Guid[] placeIds = [.. row.Workspaces.Select(name => Find(name, "workspace", UserColumns.Workspaces, _workspaces, place => (place.Id, place.Alias, place.Name)))];
        return new NewUser
        {
            Kind = ImportedSignIn.KindOf(row, problems),
            Profile = new ProfileFields { Name = row.Name, Email = row.Email, UserName = row.UserName, LanguageIsoCode = row.Language.Length == 0 ? null : row.Language },
            GroupIds = placeIds.Length == 0 ? groupIds : [],
            Assignments = [.. placeIds.SelectMany(_ => groupIds, (place, group) => new AssignmentDraft { GroupId = group, WorkspaceId = place, Reason = Reason })],
            AccessUntil = Until(row, problems),
            Reason = Reason,
        };

        Guid Find<T>(string name, string what, string column, IReadOnlyList<T> all, Func<T, (Guid Id, string Alias, string Name)> of)
        {
            (Guid Id, string Alias, string Name)[] known = [.. all.Select(of)];
            Guid[] found = [.. Named(known, item => item.Alias), .. Named(known, item => item.Name)];
            if (found.Length == 0)
            {
                problems.Add(new CsvProblem(row.Row, column, $"'{name}' is no {what} that you may see, neither by alias nor by name."));
            }

            return found.FirstOrDefault();

            IEnumerable<Guid> Named((Guid Id, string Alias, string Name)[] items, Func<(Guid Id, string Alias, string Name), string> text) =>
                items.Where(item => string.Equals(text(item), name, StringComparison.OrdinalIgnoreCase)).Select(item => item.Id);
        }
    }

    private static DateTime? Until(ImportedRow row, List<CsvProblem> problems)
    {
        if (row.AccessUntil.Length == 0)
        {
            return null;
        }

        if (DateTimeOffset.TryParse(row.AccessUntil, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset until) && row.AccessUntil is [_, _, _, _, '-', ..])
        {
            return until.UtcDateTime;
        }

        problems.Add(new CsvProblem(row.Row, UserColumns.AccessUntil, $"'{row.AccessUntil}' is no date as 2027-01-31 is one."));
        return null;
    }

    private static IEnumerable<CsvProblem> Problems(ImportedRow row, Failure refused) => refused.Fields.Count == 0
        ? [new CsvProblem(row.Row, string.Empty, refused.Detail)]
        : refused.Fields.SelectMany(field => field.Value, (field, sentence) => new CsvProblem(row.Row, Columns.GetValueOrDefault(field.Key, field.Key), sentence) { IsDuplicate = refused.TakenFields.Contains(field.Key) });
}
