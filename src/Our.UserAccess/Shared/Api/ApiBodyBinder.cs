using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Our.UserAccess.Shared.Api;

/// <summary>Reads a body with our own JSON options; what cannot be read becomes an error of the field that it is in.</summary>
internal sealed class ApiBodyBinder : IModelBinder
{
    /// <summary>Where no single field is at fault.</summary>
    public const string WholeBody = "body";

    public async Task BindModelAsync(ModelBindingContext bindingContext)
    {
        HttpRequest request = bindingContext.HttpContext.Request;
        try
        {
            object? body = await JsonSerializer.DeserializeAsync(
                request.Body, bindingContext.ModelType, ApiJson.Options, request.HttpContext.RequestAborted);
            if (body is null)
            {
                Refuse(bindingContext, WholeBody, "'body' must not be null.");
                return;
            }

            bindingContext.Result = ModelBindingResult.Success(body);
        }
        catch (JsonException unreadable)
        {
            string field = FieldOf(unreadable.Path);
            Refuse(bindingContext, field, field == WholeBody ? "'body' is not the JSON that is expected here." : $"'{field}' has a value that cannot be read.");
        }
    }

    private static void Refuse(ModelBindingContext context, string field, string sentence) =>
        context.ModelState.AddModelError(field, sentence);

    // "$.contentRootIds[2]" is the field contentRootIds.
    private static string FieldOf(string? path)
    {
        string name = path is { Length: > 2 } ? path[2..].Split('.', '[')[0] : string.Empty;
        return name.Length == 0 ? WholeBody : name;
    }
}
