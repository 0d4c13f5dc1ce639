using EmbeddedUmbraco.ManagementApi.Shared;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Row = Umbraco.Cms.Core.Models.Membership.UserData;

namespace EmbeddedUmbraco.ManagementApi.UserData;

/// <summary>What the client remembers for a user. Everybody reads and writes their own only.</summary>
[ManagementRoute("user-data")]
internal sealed class UserDataController(IUserDataService data) : ManagementController
{
    private static readonly OperationProblems Problems = new(new Dictionary<string, OperationProblem>(StringComparer.Ordinal)
    {
        ["NotFound"] = new(404, "The user data could not be found", "It may have been deleted."),
        ["UserNotFound"] = new(404, "The user could not be found", "The user may have been deleted."),
        ["AlreadyExists"] = new(409, "The user data exists already", "Update it instead.", "key"),
    });

    [HttpGet]
    public async Task<IActionResult> All([FromQuery] string[] groups, [FromQuery] string[] identifiers, int skip = 0, int take = 100)
    {
        UserDataFilter filter = new()
        {
            UserKeys = [CurrentUser.Key],
            Groups = groups.Length == 0 ? null : groups,
            Identifiers = identifiers.Length == 0 ? null : identifiers,
        };
        PagedModel<IUserData> page = await data.GetAsync(skip, take, filter);
        return Ok(new Page<UserDataModel>(page.Total, [.. page.Items.Select(Map)]));
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> ByKey(Guid id) => await FindOwnAsync(id) is { } own ? Ok(Map(own)) : Missing("user data");

    [HttpPost]
    public async Task<IActionResult> Create(UserDataRequest request)
    {
        Attempt<IUserData, UserDataOperationStatus> result = await data.CreateAsync(ToRow(request, request.Key ?? Guid.CreateVersion7()));
        return result.Success ? CreatedWithId("user-data", result.Result.Key) : Problems.Result(result.Status);
    }

    [HttpPut]
    public async Task<IActionResult> Update(UserDataRequest request)
    {
        if (request.Key is not { } key || await FindOwnAsync(key) is null)
        {
            return Missing("user data");
        }

        Attempt<IUserData, UserDataOperationStatus> result = await data.UpdateAsync(ToRow(request, key));
        return result.Success ? Ok() : Problems.Result(result.Status);
    }

    [HttpDelete("{id:guid}")]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await FindOwnAsync(id) is null)
        {
            return Missing("user data");
        }

        Attempt<UserDataOperationStatus> result = await data.DeleteAsync(id);
        return result.Success ? Ok() : Problems.Result(result.Result);
    }

    private async Task<IUserData?> FindOwnAsync(Guid key) =>
        await data.GetAsync(key) is { } found && found.UserKey == CurrentUser.Key ? found : null;

    private Row ToRow(UserDataRequest request, Guid key) => new()
    {
        Key = key,
        UserKey = CurrentUser.Key,
        Group = request.Group,
        Identifier = request.Identifier,
        Value = request.Value,
    };

    private static UserDataModel Map(IUserData row) => new(row.Group, row.Identifier, row.Value, row.Key);
}
