using System.Net.Http.Json;
using System.Text.Json;
using Our.UserAccess.Benchmarks.Http;
using Our.UserAccess.Benchmarks.Quick;

namespace Our.UserAccess.Benchmarks.Forms;

internal sealed class FormsFigures(HttpRows rows)
{
    private const string Api = "/umbraco/management/api/v1/user-access";
    private const string Ours = Api + "/forms-security";
    private const int FormsWithEntries = 200;

    private static readonly Budget Page = new(50, 15);

    public async Task PrintAsync()
    {
        var group = await RecordsAsync();
        var user = await FirstAsync($"{Api}/users?take=1&state=active");
        await rows.GetAsync("records of groups by name, 100 rows", $"{Ours}/groups?take=100", Page);
        await rows.GetAsync("records of groups, part of a name", $"{Ours}/groups?filter=writ&take=20", Page);
        await rows.GetAsync("forms by name, 100 rows", $"{Ours}/forms?take=100", Page);
        await rows.GetAsync("forms, the last page, part of a name", $"{Ours}/forms?filter=campaign&skip=1900&take=20", Page);
        await rows.GetAsync("matrix of a group, 50 forms", $"{Ours}/groups/{group}/matrix?take=50", Page);
        await rows.GetAsync("matrix of a user, 50 forms", $"{Ours}/users/{user}/matrix?take=50", Page);
        await rows.GetAsync("tree: groups", $"{Api}/tree/forms-security/root", Page);
        await rows.PostAsync("why can't this user see the entries", $"{Ours}/decide", new { userId = user, permission = "viewEntries", formId = await FirstAsync($"{Ours}/forms?take=1") }, Page);
        await rows.PostAsync("preview of a new form's access", $"{Ours}/defaults/preview", new { }, Page);
    }

    // Every group gets a record, and an entry for each of so many forms.
    private async Task<string> RecordsAsync()
    {
        string[] groups = [.. await IdsAsync($"{Api}/groups?take=250")];
        string[] forms = [.. await IdsAsync($"{Ours}/forms?take={FormsWithEntries}")];
        await BulkAsync(new { groupIds = groups, permissions = new { viewEntries = "allow" } });
        await BulkAsync(new { groupIds = groups, formIds = forms, permissions = new { editEntries = "allow" } });
        return groups[^1];
    }

    private async Task BulkAsync(object body)
    {
        using var answer = await rows.Client.PostAsJsonAsync($"{Ours}/bulk", body);
        answer.EnsureSuccessStatusCode();
    }

    private async Task<string> FirstAsync(string path) => (await IdsAsync(path)).First();

    private async Task<IEnumerable<string>> IdsAsync(string path)
    {
        var page = await rows.Client.GetFromJsonAsync<JsonElement>(path);
        return page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()!);
    }
}
