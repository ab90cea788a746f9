# Written by "k8s-config emit". Do not edit.
# What logs addresses of MongoDB with the password in them.
import logging

logging.getLogger("clearml.database").setLevel(logging.WARNING)
