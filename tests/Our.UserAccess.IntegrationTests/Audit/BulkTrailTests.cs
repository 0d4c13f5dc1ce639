using System.Net;
using System.Text.Json;
using Our.UserAccess.IntegrationTests.Hosting;
using Our.UserAccess.IntegrationTests.Operations;
using Umbraco.Cms.Core.Models.Membership;

namespace Our.UserAccess.IntegrationTests.Audit;

public sealed class BulkTrailTests(OperationsFixture fixture) : IClassFixture<OperationsFixture>
{
    private readonly OperationsSite _site = fixture.Site;

    [Fact]
    public async Task A_bulk_change_is_one_group_of_events_of_whoever_started_it_with_their_reason()
    {
        IUser admin = await _site.Host.People.AdministratorAsync();
        using UserAccessApi api = await UserAccessApi.SignInAsync(_site.Host, admin.Username);
        IUser[] people = [await _site.Host.People.UserAsync("writer"), await _site.Host.People.UserAsync("writer")];

        JsonElement operation = await api.PostAsync(
            "/users/bulk", new { action = "disable", userIds = people.Select(person => person.Key), reason = "Project over" }, HttpStatusCode.Accepted);
        await _site.RunAsync();

        JsonElement[] told = [.. (await api.GetAsync($"/audit?correlationId={operation.Id()}")).Items()];
        Assert.Equal(["user.disabled", "user.disabled"], told.Actions());
        Assert.Equal(people.Select(person => person.Key).ToHashSet(), told.Select(happened => happened.GetProperty("subject").Id()).ToHashSet());
        Assert.All(told, happened => Assert.Equal("Project over", happened.Text("reason")));
        Assert.All(told, happened => Assert.Equal((admin.Key, "bulk"), (happened.GetProperty("actor").Id(), happened.GetProperty("actor").Text("kind"))));
    }
}
