"""Reads the program's data files into domain values; refuses what is malformed with file and line."""

from desktop.parameters.figures import load_parameters, read_parameters
from desktop.parameters.problems import FileProblem, FormFileError, ParameterFileError

__all__ = ["FileProblem", "FormFileError", "ParameterFileError", "load_parameters", "read_parameters"]
