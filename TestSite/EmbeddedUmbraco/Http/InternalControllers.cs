using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace EmbeddedUmbraco.Http;

/// <summary>Lets this assembly keep its controllers internal.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsClass: true, IsAbstract: false }
        && typeInfo.Assembly == typeof(InternalControllers).Assembly
        && typeInfo.IsAssignableTo(typeof(ControllerBase));
}
